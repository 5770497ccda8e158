import { define } from '../../definition.ts';

/** Findings about cases, the tests of the pairing rules. */
export const cases = {
  'failed-case': define<{
    mentor: string;
    manager: string;
    expected: string;
    rules: readonly string[];
    /** What the case's author wrote beside it. */
    note: string;
  }>({
    severity: 'error',
    en: {
      message: ({ mentor, manager, expected, rules, note }) =>
        `${mentor} with ${manager}: expected ${expected}, but it is ${rules.length === 0 ? 'allowed' : `forbidden by ${rules.join(', ')}`}${note === '' ? '' : ` (note: ${note})`}`,
      fix: () => 'correct the rules, the data or the case',
      about:
        'A case says of a mentor and a manager whether the programme must allow the pair, or which rule must forbid it. Cases are tests of the rules: if one fails, the rules do not do what was agreed. tandem explain --for … --with … shows HR the values that decided.',
    },
    de: {
      message: ({ mentor, manager, expected, rules, note }) =>
        `${mentor} mit ${manager}: erwartet war ${expected}, das Paar ist aber ${rules.length === 0 ? 'erlaubt' : `verboten durch ${rules.join(', ')}`}${note === '' ? '' : ` (Notiz: ${note})`}`,
      fix: () => 'die Regeln, die Daten oder den Fall berichtigen',
      about:
        'Ein Fall legt für zwei Personen fest, ob das Programm das Paar erlauben oder welche Regel es verbieten muss. Fälle sind Tests der Regeln: schlägt einer fehl, tun die Regeln nicht, was vereinbart war. tandem explain --for … --with … zeigt der Personalentwicklung die Werte, die den Ausschlag gaben.',
    },
  }),
  'case-unknown-id': define<{
    id: string;
    role: 'mentor' | 'manager';
    /** It stands in the other file. */
    isOther: boolean;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    en: {
      message: ({ id, role, isOther }) =>
        isOther
          ? `${id} is a ${role === 'mentor' ? 'manager' : 'mentor'}, but stands under ${role}_id`
          : `the ${role}s file has no ${id}, so the case cannot be tested`,
      fix: ({ isOther, suggestion }) =>
        isOther
          ? 'swap mentor_id and manager_id of this case'
          : suggestion === undefined
            ? 'correct the id, or give the files that the cases were written for'
            : `did you mean ${suggestion}?`,
      about: 'Both people of a case must be in the files, with rows that have no errors.',
    },
    de: {
      message: ({ id, role, isOther }) =>
        isOther
          ? `${id} ist ${role === 'mentor' ? 'eine Führungskraft' : 'Mentor/in'}, steht aber unter ${role}_id`
          : `${role === 'mentor' ? 'die Datei der Mentor/innen' : 'die Datei der Führungskräfte'} kennt ${id} nicht; der Fall lässt sich nicht prüfen`,
      fix: ({ isOther, suggestion }) =>
        isOther
          ? 'mentor_id und manager_id dieses Falls tauschen'
          : suggestion === undefined
            ? 'die Nummer berichtigen oder die Dateien angeben, für die die Fälle geschrieben sind'
            : `gemeint ist vielleicht ${suggestion}`,
      about: 'Beide Personen eines Falls müssen in den Dateien vorkommen, in Zeilen ohne Fehler.',
    },
  }),
};
