import { describe, expect, it } from 'vitest';

import { NAMES } from '../../../src/people/headers/names.ts';
import { isProtected, PROTECTED } from '../../../src/people/headers/protected.ts';
import { FIELDS, fieldOf } from '../../../src/people/headers/vocabulary.ts';
import { headerKey, headerLanguage, recognisesHeader } from '../../../src/people/index.ts';

const all = FIELDS.flatMap((field) => {
  const { en, de, weak = [] } = NAMES[field];
  return [field, ...en, ...de, ...weak].map((name) => [name, field] as const);
});

describe('the names of the columns', () => {
  it.each(all)('%s is read as %s', (name, field) => {
    expect(fieldOf(name)).toBe(field);
  });

  it('mean one column each', () => {
    const fields = new Map<string, Set<string>>();
    for (const [name, field] of all) {
      const key = headerKey(name);
      fields.set(key, (fields.get(key) ?? new Set<string>()).add(field));
    }
    expect([...fields].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it.each([
    // product page, section 3
    ['employee id', 'id'],
    ['personnel number', 'id'],
    ['Personalnummer', 'id'],
    ['Mitarbeiter-ID', 'id'],
    ['PersNr', 'id'],
    ['full name', 'name'],
    ['Vorname', 'first_name'],
    ['mail', 'email'],
    ['E-Mail-Adresse', 'email'],
    ['business unit', 'business_unit'],
    ['Unternehmensbereich', 'business_unit'],
    ['Abteilung', 'department'],
    ['social media', 'social_media_skill'],
    ['Social-Media-Kenntnisse', 'social_media_skill'],
    ['Social Media Kompetenz', 'social_media_skill'],
    ['communication skill', 'communication'],
    ['kommunikative Fähigkeiten', 'communication'],
    ['kommunikative Faehigkeiten', 'communication'],
    ['Auftreten', 'presence'],
    ['impression', 'presence'],
    ['Erfahrung', 'experience'],
    ['Lernziele', 'topics'],
    ['Karrierestufe', 'level'],
    ['grade', 'level'],
    ['line manager', 'reports_to'],
    ['Vorgesetzter', 'reports_to'],
    ['Vorgesetzte/r', 'reports_to'],
    ['opt-in', 'volunteers'],
    ['freiwillig', 'volunteers'],
    ['available', 'volunteers'],
    ['Sprachen', 'languages'],
    ['Standort', 'site'],
    ['Förderer', 'sponsor'],
    ['Pate', 'sponsor'],
    ['vetoes', 'excludes'],
    ['Ausschluss', 'excludes'],
    ['Wunschpartner', 'prefers'],
    // SAP SuccessFactors, user data file
    ['USERID', 'id'],
    ['FIRSTNAME', 'first_name'],
    ['LASTNAME', 'last_name'],
    ['EMAIL', 'email'],
    ['MANAGER', 'reports_to'],
    ['DEPARTMENT', 'department'],
    ['DIVISION', 'business_unit'],
    ['LOCATION', 'site'],
    ['STATUS', 'status'],
    // Workday, custom reports
    ['Employee ID', 'id'],
    ['Legal Name', 'name'],
    ['Cost Center', 'department'],
    ['Supervisory Organization', 'department'],
    ['Management Level', 'level'],
    // Personio
    ['Nachname', 'last_name'],
    ['Vorgesetzte', 'reports_to'],
    ['Dienst-E-Mail', 'email'],
    // BambooHR
    ['Employee #', 'id'],
    ['First Name', 'first_name'],
    ['Work Email', 'email'],
    ['Reporting to', 'reports_to'],
  ])('of HR systems: %s is %s', (name, field) => {
    expect(fieldOf(name)).toBe(field);
  });
});

describe('columns that must not count', () => {
  it.each(Object.entries(PROTECTED).flatMap(([kind, names]) => names.map((name) => [name, kind])))(
    '%s (%s) is protected and no column',
    (name) => {
      expect(isProtected(name)).toBe(true);
      expect(fieldOf(name)).toBeUndefined();
    },
  );
});

describe('recognising a header', () => {
  const options = {
    skill: { column: 'ki_kompetenz', label: 'KI' },
    map: [['department', 'Org Unit 3']],
  } as const;

  it.each([
    ['Abteilung', true],
    ['Geburtsdatum', true],
    ['KI-Kompetenz', true],
    ['ki', true],
    ['org unit 3', true],
    ['Anna Müller', false],
    ['4,5', false],
    ['', false],
    ['constructor', false],
  ])('of %j gives %j', (header, known) => {
    expect(recognisesHeader(header, options)).toBe(known);
  });
});

describe('the language of a header row', () => {
  it.each([
    [['id', 'name', 'department', 'communication'], 'en'],
    [['Personalnummer', 'Name', 'Abteilung', 'Kommunikation'], 'de'],
    [['ID', 'Name', 'E-Mail', 'Abteilung'], 'de'],
    [['E-Mail', 'Name'], undefined],
    [['foo', 'bar'], undefined],
    [['department', 'Abteilung'], undefined],
  ])('of %j gives %j', (header, language) => {
    expect(headerLanguage(header)).toBe(language);
  });
});
