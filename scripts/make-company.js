// Writes the company fixtures: fixtures/company (English, UTF-8) and fixtures/company-de (the same
// people as a German Excel exports them). Everybody is invented; same script, same bytes.
//
//   node scripts/make-company.js [folder]

import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.argv[2] ?? fileURLToPath(new URL('../fixtures', import.meta.url));

/** A small random generator with a fixed seed (mulberry32). */
let state = 20_131_112;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];
const some = (list, count) => {
  const rest = [...list];
  return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0]);
};

const TOPICS = [
  'LinkedIn',
  'Instagram',
  'TikTok',
  'YouTube',
  'Podcasts',
  'Enterprise Social Network',
  'Social Selling',
  'Employer Branding',
  'Social Listening',
  'Blogs',
  'Messenger',
];

/** The managers: name, department, site, grade, and the line of their own chief, from 1. */
/** @type {[name: string, department: string, site: string, level: number, chief: number][]} */
const MANAGERS = [
  ['Friedrich Brenner', 'Geschäftsführung', 'Esslingen', 8, 0],
  ['Dr. Sabine Oelschläger', 'Vertrieb', 'Esslingen', 7, 1],
  ['Hans-Jürgen Weiß', 'Vertrieb/DACH', 'Esslingen', 6, 2],
  ['Petra Löffler', 'Vertrieb/DACH', 'Wien', 5, 3],
  ['Graham Whitcombe', 'Vertrieb/EMEA', 'Birmingham', 6, 2],
  ['Isabelle Fournier', 'Vertrieb/EMEA', 'Lyon', 5, 5],
  ['Kenji Morishita', 'Vertrieb/APAC', 'Esslingen', 5, 2],
  ['Dr. Manfred Thürauf', 'Produktion', 'Ulm', 7, 1],
  ['Ulrike Schächtele', 'Produktion/Montage', 'Ulm', 6, 8],
  ['Rainer Böhmig', 'Produktion/Montage', 'Chemnitz', 5, 9],
  ['Agnieszka Wrona', 'Produktion/Getriebe', 'Breslau', 6, 8],
  ['Tomasz Gajewski', 'Produktion/Getriebe', 'Breslau', 5, 11],
  ['Marek Sobczak', 'Produktion/Qualität', 'Breslau', 5, 11],
  ['Birgit Häusler', 'Produktion/Qualität', 'Ulm', 5, 8],
  ['Prof. Dr. Axel Sommerfeldt', 'Entwicklung', 'Esslingen', 7, 1],
  ['Claudia Rösner', 'Entwicklung/Mechanik', 'Esslingen', 6, 15],
  ['Gerhard Pfändler', 'Entwicklung/Mechanik', 'Chemnitz', 5, 16],
  ['Nataša Župan', 'Entwicklung/Elektronik', 'Graz', 6, 15],
  ['Volker Niemöller', 'Entwicklung/Software', 'Esslingen', 5, 15],
  ['Martina Dörfler', 'IT', 'Esslingen', 6, 1],
  ['Stefan Kühnlein', 'IT/SAP', 'Esslingen', 5, 20],
  ['Andreas Wüstenhagen', 'IT/Infrastruktur', 'Chemnitz', 5, 20],
  ['Cornelia Stäbler', 'Personal', 'Esslingen', 6, 1],
  ['Thomas Eberwein', 'HR/Personalentwicklung', 'Esslingen', 5, 23],
  ['Monika Zöllner', 'Personal/Ausbildung', 'Ulm', 4, 23],
  ['Lars Hagedorn', 'Marketing', 'Esslingen', 6, 2],
  ['Nicole Füssel', 'Marketing/Messen', 'Esslingen', 4, 26],
  ['Dr. Jürgen Sauerbrey', 'Finanzen', 'Esslingen', 7, 1],
  ['Heike Mühlbach', 'Finanzen/Controlling', 'Esslingen', 5, 28],
  ['Ludwig Großkopf', 'Finanzen/Buchhaltung', 'Chemnitz', 4, 28],
  ['Karin Schönfelder', 'Einkauf', 'Ulm', 6, 8],
  ['Wolfgang Jäckle', 'Einkauf/Guss', 'Ulm', 5, 31],
  ['Halina Kruk', 'Einkauf/Stahl', 'Breslau', 4, 31],
  ['Dirk Hünerfeld', 'Logistik', 'Ulm', 5, 8],
  ['Silvia Marchetti', 'Logistik/Zoll', 'Wien', 4, 34],
  ['Bernd Kößler', 'Service', 'Chemnitz', 6, 2],
  ['Margaret Oakley', 'Service/Ersatzteile', 'Birmingham', 5, 36],
  ['Ralf Steinhöfel', 'Service/Außendienst', 'Chemnitz', 4, 36],
  ['Dr. Anneliese Gräfe', 'Recht', 'Esslingen', 6, 1],
  ['Joachim Bäuerle', 'Arbeitssicherheit', 'Ulm', 4, 8],
];

const MENTOR_NAMES = `
Lena Aßmann, Jonas Bächle, Mia Çelik, Paul Dörr, Emma Eichhorn, Luca Ferrante, Hannah Göbel,
Finn Hölscher, Sophie Immel, Noah Jürgens, Marie Köhnlein, Elias Lützen, Clara Mößner,
Leon Nägele, Amelie Öztürk, Ben Pröll, Johanna Quandt, Felix Rüdiger, Lilly Schäuble,
Tim Trötschel, Ayse Uçar, Max Völker, Laura Würtz, David Yildiz, Nina Zähringer,
Anton Ahlfeld, Lea Brückner, Oskar Czerny, Ida Dähne, Emil Eßlinger, Zofia Adamczyk,
Jakob Fröhlich, Greta Gölz, Moritz Härtel, Frieda Islinger, Theo Jöst, Maja Kämmerer,
Linus Löwe, Pia Mälzer, Jannik Nöth, Selin Özkan, Philipp Pätzold, Charlotte Hughes,
Simon Rößle, Paula Sänger, Oliver Bennett, Vanessa Ühlein, Niklas Vörös, Antonia Wöhrle,
Camille Perrin, Kacper Lewandowicz, Julian Zürn, Carla Bühring, Malte Düring, Helen Förster,
Samuel Grün, Yara Haddad, Till Jäger, Leonie Küster, Bastian Möller`
  .split(',')
  .map((name) => name.trim());

const SITES = { Esslingen: 'de', Ulm: 'de', Chemnitz: 'de', Graz: 'de', Wien: 'de' };
const LANGUAGES = {
  German: 'Deutsch',
  English: 'Englisch',
  French: 'Französisch',
  Polish: 'Polnisch',
  Turkish: 'Türkisch',
  Italian: 'Italienisch',
};

const emailOf = (name) => {
  const plain = name
    .replaceAll(/\b(?:Prof|Dr)\. /g, '')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return `${plain.replaceAll(' ', '.')}@brenner-antriebe.example`;
};

/** Ids of six digits with leading zeros, growing with the years of service. */
let lastId = 1_040;
const nextId = () => String((lastId += 7 + below(180))).padStart(6, '0');

const managers = MANAGERS.map(([name, department, site, level, chief]) => {
  const own = Math.max(1, Math.min(4.5, 1 + below(5) / 2 + (department === 'Marketing' ? 1.5 : 0)));
  return {
    id: nextId(),
    name,
    department,
    site,
    level,
    chief,
    // The heads of the areas report to a managing director who takes no part.
    reportsTo: '001003',
    // Some would rather not say.
    skill: random() < 0.15 ? undefined : own,
    topics: random() < 0.12 ? [] : some(TOPICS, 1 + below(3)),
    languages: managerLanguages(site, name),
    volunteers: true,
    sponsor: false,
    excludes: [],
    prefers: [],
    status: 'active',
  };
});
for (const person of managers) {
  if (person.chief > 1) person.reportsTo = managers[person.chief - 1].id;
}

function managerLanguages(site, name) {
  if (site === 'Breslau') return ['Polish'];
  if (site === 'Birmingham') return ['English'];
  if (site === 'Lyon') return ['French', 'English'];
  if (name === 'Silvia Marchetti') return ['German', 'Italian'];
  return random() < 0.7 ? ['German', 'English'] : ['German'];
}

/** The young work where the managers do, and in a few places more. */
const TEAMS = [
  ...MANAGERS.slice(1).map(([, department, site], at) => ({ department, site, chief: at + 1 })),
  { department: 'Marketing/Online', site: 'Esslingen', chief: 25 },
  { department: 'Entwicklung/Software', site: 'Graz', chief: 18 },
  { department: 'Personal/Recruiting', site: 'Esslingen', chief: 22 },
];

const mentors = MENTOR_NAMES.map((name) => {
  const team = pick(TEAMS);
  return {
    id: nextId(),
    name,
    department: team.department,
    site: SITES[team.site] === 'de' || random() < 0.3 ? team.site : 'Esslingen',
    level: 1 + below(3),
    reportsTo: managers[team.chief].id,
    skill: Math.min(5, 4 + below(3) / 2),
    communication: 3 + below(5) / 2,
    presence: random() < 0.1 ? undefined : 2 + below(7) / 2,
    experience: 2.5 + below(6) / 2,
    topics: some(TOPICS, 2 + below(4)),
    languages: ['German', ...(random() < 0.8 ? ['English'] : [])],
    volunteers: true,
    excludes: [],
    prefers: [],
    status: 'active',
  };
});

// From here on, by hand: what makes a case of it.
/** The person of that name. */
function named(people, name) {
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}
const mentor = (name) => named(mentors, name);
const manager = (name) => named(managers, name);

for (const name of [
  'Friedrich Brenner',
  'Dr. Sabine Oelschläger',
  'Prof. Dr. Axel Sommerfeldt',
  'Cornelia Stäbler',
  'Margaret Oakley',
]) {
  manager(name).sponsor = true;
}
for (const name of ['Gerhard Pfändler', 'Ludwig Großkopf', 'Dr. Anneliese Gräfe']) {
  manager(name).volunteers = false;
}
for (const name of ['Paul Dörr', 'Greta Gölz', 'Till Jäger']) mentor(name).volunteers = false;
for (const name of ['Ben Pröll', 'Theo Jöst', 'Simon Rößle', 'Carla Bühring']) {
  mentor(name).skill = 3.5;
}
for (const name of ['Linus Löwe', 'Samuel Grün']) mentor(name).communication = 2.5;
mentor('Jannik Nöth').status = 'left';

// Four managers in Breslau speak Polish only, and few of the young do.
Object.assign(mentor('Zofia Adamczyk'), { department: 'IT/SAP', languages: ['Polish', 'English'] });
Object.assign(mentor('Kacper Lewandowicz'), {
  department: 'Marketing/Online',
  languages: ['Polish', 'German'],
});
Object.assign(mentor('Charlotte Hughes'), { site: 'Birmingham', languages: ['English'] });
Object.assign(mentor('Oliver Bennett'), { site: 'Birmingham', languages: ['English', 'German'] });
Object.assign(mentor('Camille Perrin'), { site: 'Lyon', languages: ['French', 'English'] });
mentor('Mia Çelik').languages.push('Turkish');
mentor('Amelie Öztürk').languages.push('Turkish');
mentor('Luca Ferrante').languages.push('Italian');

// The head of marketing knows nearly everything; somebody has to know more.
manager('Lars Hagedorn').skill = 4.5;
// And nobody can teach an expert.
manager('Nicole Füssel').skill = 5;

mentor('Emma Eichhorn').excludes = [manager('Stefan Kühnlein').id];
mentor('Yara Haddad').excludes = [manager('Hans-Jürgen Weiß').id, manager('Bernd Kößler').id];
manager('Dirk Hünerfeld').excludes = [mentor('Max Völker').id];
mentor('Hannah Göbel').prefers = [manager('Cornelia Stäbler').id];
manager('Cornelia Stäbler').prefers = [mentor('Hannah Göbel').id];
manager('Heike Mühlbach').prefers = [mentor('Jonas Bächle').id, mentor('Pia Mälzer').id];
mentor('Felix Rüdiger').prefers = [manager('Friedrich Brenner').id];
// A wish that a rule forbids: the same department.
Object.assign(mentor('Nina Zähringer'), {
  department: 'Einkauf/Stahl',
  prefers: [manager('Wolfgang Jäckle').id],
});

const english = {
  folder: 'company',
  delimiter: ',',
  lineBreak: '\n',
  list: '; ',
  number: (value) => String(value ?? ''),
  yesNo: (value) => (value ? 'yes' : 'no'),
  language: (name) => name,
  status: (status) => status,
  encode: (text) => Buffer.from(text, 'utf8'),
};
const german = {
  folder: 'company-de',
  delimiter: ';',
  lineBreak: '\r\n',
  list: ', ',
  number: (value) => String(value ?? '').replace('.', ','),
  yesNo: (value) => (value ? 'ja' : 'nein'),
  language: (name) => LANGUAGES[name],
  status: (status) => (status === 'left' ? 'ausgeschieden' : 'aktiv'),
  encode: windows1252,
};

/** Windows-1252, as far as the names here need it. */
function windows1252(text) {
  const high = { Š: 0x8a, Ž: 0x8e, š: 0x9a, ž: 0x9e };
  return Buffer.from(
    Array.from(text, (character) => {
      const byte = high[character] ?? character.codePointAt(0);
      if (byte > 0xff) throw new Error(`not in Windows-1252: ${character}`);
      return byte;
    }),
  );
}

const firstName = ({ name }) => name.replace(/ \S+$/, '');
const lastName = ({ name }) => name.replace(/^.* /, '');
const unit = ({ department }) => department.split('/')[0];
const team = ({ department }) => department.split('/')[1] ?? '';

const englishColumns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  email: ({ name }) => emailOf(name),
  department: ({ department }) => department,
  site: ({ site }) => site,
  level: ({ level }) => String(level),
  reports_to: ({ reportsTo }) => reportsTo,
  social_media_skill: ({ skill }, style) => style.number(skill),
  communication: ({ communication }, style) => style.number(communication),
  presence: ({ presence }, style) => style.number(presence),
  experience: ({ experience }, style) => style.number(experience),
  topics: ({ topics }, style) => topics.join(style.list),
  languages: ({ languages }, style) => languages.map(style.language).join(style.list),
  sponsor: ({ sponsor }, style) => style.yesNo(sponsor),
  volunteers: ({ volunteers }, style) => style.yesNo(volunteers),
  excludes: ({ excludes }, style) => excludes.join(style.list),
  prefers: ({ prefers }, style) => prefers.join(style.list),
  status: ({ status }, style) => style.status(status),
};
const year = (from, years) =>
  `${String(1 + below(28)).padStart(2, '0')}.${String(1 + below(12)).padStart(2, '0')}.${from + below(years)}`;
const germanColumns = {
  Personalnummer: englishColumns.id,
  Nachname: lastName,
  Vorname: firstName,
  'E-Mail': englishColumns.email,
  Bereich: unit,
  Abteilung: team,
  Standort: englishColumns.site,
  // What every export holds and nobody needs here.
  Geburtsdatum: ({ level }) => (level < 4 ? year(1992, 9) : year(1961, 20)),
  Hierarchieebene: englishColumns.level,
  Vorgesetzter: englishColumns.reports_to,
  'Social-Media-Kenntnisse (1-5)': englishColumns.social_media_skill,
  'Kommunikation (1-5)': englishColumns.communication,
  'Auftreten (1-5)': englishColumns.presence,
  'Erfahrung (1-5)': englishColumns.experience,
  Themen: englishColumns.topics,
  Sprachen: englishColumns.languages,
  Förderer: englishColumns.sponsor,
  'Teilnahme freiwillig': englishColumns.volunteers,
  Ausschluss: englishColumns.excludes,
  Wunschpartner: englishColumns.prefers,
  Status: englishColumns.status,
};

const of = (columns, unwanted) =>
  Object.entries(columns).filter(([, read]) => !unwanted.includes(read));
const { sponsor, communication, presence, experience } = englishColumns;
const onlyMentors = [communication, presence, experience];

function write(style, file, columns, people) {
  const quote = (cell) =>
    cell.includes(style.delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [
    columns.map(([header]) => header),
    ...people.map((person) => columns.map(([, read]) => read(person, style))),
  ];
  const text = lines.map((cells) => cells.map(quote).join(style.delimiter) + style.lineBreak);
  const folder = join(root, style.folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), style.encode(text.join('')));
}

write(english, 'mentors.csv', of(englishColumns, [sponsor]), mentors);
write(english, 'managers.csv', of(englishColumns, onlyMentors), managers);
write(german, 'mentoren.csv', of(germanColumns, [sponsor]), mentors);
write(german, 'fuehrungskraefte.csv', of(germanColumns, onlyMentors), managers);
