import type { OutputCell, Sheet } from '../../tables/index.ts';
import { encodeUtf8 } from '../../util/bytes.ts';

/** The lists of the tutorial, row by row. Everybody is invented, and two slips are there on purpose. */
const MENTORS = [
  'Employee ID|Name|E-mail|Department|Social media skill|Communication|Topics|Level|Volunteers',
  'E2031|Amelia Wright|a.wright@example.com|Marketing|5|4|LinkedIn, Video|1|yes',
  'E2044|Noah Patel|n.patel@example.com|IT|4.5|4|Analytics, LinkedIn|2|yes',
  'E2052|Ella Novak|e.novak@example.com|IT|4|5|Instagram, Video|1|yes',
  'E2059|Ben Carter|b.carter@example.com|IT|4|4|Video|2|yes',
  'E2067|Leo Fischer|l.fischer@example.com|Sales|5|3|LinkedIn, Podcasts|1|yes',
  'E2073|Grace Kim|g.kim@example.com|IT|very good|4|Instagram|1|yes',
  'E2080|Omar Haddad|o.haddad@example.com|Finance|3|4|Analytics|2|yes',
  'E2088|Zoe Martin|z.martin@example.com|Finance|5|5|LinkedIn|1|no',
];
const MANAGERS = [
  'Employee ID|Name|E-mail|Department|Social media skill|Topics|Level|Sponsor|Volunteers',
  'E1002|Margaret Ellis|m.ellis@example.com|Sales|2|LinkedIn, Analytics|6|yes|yes',
  'E1005|Robert Shaw|r.shaw@example.com|Marketng|1|Video|5|no|yes',
  'E1009|David Chen|d.chen@example.com|IT|3|Podcasts, LinkedIn|5|no|yes',
  'E1013|Susan Doyle|s.doyle@example.com|IT|2|Instagram|4|no|yes',
  'E1017|Peter Lang|p.lang@example.com|Finance|2.5|Analytics|5|no|yes',
  'E1021|Linda Okafor|l.okafor@example.com|Legal|2|Video|5|no|',
  'E1025|Frank Moore|f.moore@example.com|IT|1.5|LinkedIn|4|no|yes',
];

const MENTOREN = [
  'Personalnummer;Name;E-Mail;Bereich;Social-Media-Kenntnisse;Kommunikation;Themen;Hierarchieebene;freiwillig',
  'P2031;Amelie Wagner;a.wagner@example.com;Marketing;5;4;LinkedIn, Video;1;ja',
  'P2044;Noah Yildiz;n.yildiz@example.com;IT;4,5;4;Auswertung, LinkedIn;2;ja',
  'P2052;Ella Nowak;e.novak@example.com;IT;4;5;Instagram, Video;1;ja',
  'P2059;Ben Krüger;b.krueger@example.com;IT;4;4;Video;2;ja',
  'P2067;Leo Fischer;l.fischer@example.com;Vertrieb;5;3;LinkedIn, Podcasts;1;ja',
  'P2073;Greta Kühn;g.kuehn@example.com;IT;sehr gut;4;Instagram;1;ja',
  'P2080;Omar Haddad;o.haddad@example.com;Finanzen;3;4;Auswertung;2;ja',
  'P2088;Zoë Martin;z.martin@example.com;Finanzen;5;5;LinkedIn;1;nein',
];
const FUEHRUNGSKRAEFTE = [
  'Personalnummer;Name;E-Mail;Bereich;Social-Media-Kenntnisse;Themen;Hierarchieebene;Förderer;freiwillig',
  'P1002;Margarete Elsner;m.elsner@example.com;Vertrieb;2;LinkedIn, Auswertung;6;ja;ja',
  'P1005;Robert Schäfer;r.schaefer@example.com;Marketng;1;Video;5;nein;ja',
  'P1009;David Chen;d.chen@example.com;IT;3;Podcasts, LinkedIn;5;nein;ja',
  'P1013;Susanne Döring;s.doering@example.com;IT;2;Instagram;4;nein;ja',
  'P1017;Peter Lang;p.lang@example.com;Finanzen;2,5;Auswertung;5;nein;ja',
  'P1021;Linda Öztürk;l.oeztuerk@example.com;Recht;2;Video;5;nein;',
  'P1025;Frank Möller;f.moeller@example.com;IT;1,5;LinkedIn;4;nein;ja',
];

/** The programme of the German tutorial; the English one goes without. */
const PROGRAMM = `# Das Mentoring-Programm. Was hier nicht steht, gilt, wie es eingebaut ist.
language: de
rules:
  mentor-skill: { minimum: 4 }
  cross-department: required
`;

/** A list of the English tutorial, as a worksheet. */
export interface TutorialSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** The lists of the English tutorial: workbooks. */
export const TUTORIAL_SHEETS: readonly TutorialSheet[] = [
  { name: 'mentors.xlsx', sheet: sheetOf(MENTORS) },
  { name: 'managers.xlsx', sheet: sheetOf(MANAGERS) },
];

/** The files of the German tutorial, the lists as a German Excel saves CSV. */
export const TUTORIAL_FILES: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: 'mentoren.csv', bytes: windows1252(MENTOREN) },
  { name: 'fuehrungskraefte.csv', bytes: windows1252(FUEHRUNGSKRAEFTE) },
  { name: 'programme.yaml', bytes: encodeUtf8(PROGRAMM) },
];

function sheetOf(lines: readonly string[]): Sheet {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return { name: 'Sheet1', header, rows: rows.map((row) => row.map(cellOf)) };
}

function cellOf(text: string): OutputCell {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text;
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

/** Every letter of these lists has the same number in Windows-1252 as in Unicode. */
function windows1252(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
