import type { Column } from '../person.ts';

/** What a header may mean: a canonical column, or a part from which one is put together. */
export type Field = Column | 'first_name' | 'last_name' | 'business_unit';

/** The headers that are read as a field, beside its own name. */
export interface Names {
  readonly en: readonly string[];
  readonly de: readonly string[];
  /** Read so only where no other header of the file has this meaning. */
  readonly weak?: readonly string[];
}

/**
 * Which headers are read as what. Spellings that differ in case, blanks, punctuation or accents
 * need no entry of their own (see `headerKey`). The upload templates and exports of SAP
 * SuccessFactors (USERID, MANAGER …), Workday, Personio and BambooHR are covered by this table.
 */
export const NAMES: Readonly<Record<Field, Names>> = {
  id: {
    en: [
      'employee id',
      'employee number',
      'employee no',
      'employee code',
      'emp id',
      'personnel number',
      'personnel no',
      'personnel id',
      'person id',
      'person id external',
      'staff id',
      'staff number',
      'user id',
      'worker id',
      'file number',
    ],
    de: [
      'ID',
      'Personalnummer',
      'Personal-Nr.',
      'Personal-ID',
      'Pers.-Nr.',
      'Personennummer',
      'Mitarbeiter-ID',
      'Mitarbeiternummer',
      'Mitarbeiter-Nr.',
      'Mitarbeitenden-ID',
      'Mitarbeitendennummer',
      'Benutzer-ID',
      'Kennung',
    ],
    weak: ['mentor id', 'mentee id', 'Mentoren-ID', 'Führungskraft-ID'],
  },
  name: {
    en: ['full name', 'legal name', 'display name', 'employee name', 'worker', 'employee'],
    de: [
      'Name',
      'Vollständiger Name',
      'Vor- und Nachname',
      'Vorname Nachname',
      'Vorname und Nachname',
      'Nachname, Vorname',
      'Name, Vorname',
      'Mitarbeiter',
      'Mitarbeiterin',
      'Mitarbeitername',
      'Anzeigename',
    ],
    weak: ['mentor', 'mentor name', 'mentorin', 'mentee', 'user name', 'preferred full name'],
  },
  first_name: {
    en: ['first name', 'given name', 'forename', 'legal first name'],
    de: ['Vorname', 'Vornamen'],
    weak: ['preferred name', 'preferred first name', 'Rufname'],
  },
  last_name: {
    en: ['last name', 'surname', 'family name', 'legal last name'],
    de: ['Nachname', 'Familienname', 'Zuname'],
  },
  email: {
    en: ['email', 'mail', 'email address', 'mail address', 'work email', 'business email'],
    de: ['E-Mail', 'E-Mail-Adresse', 'Mailadresse', 'Dienst-E-Mail', 'E-Mail dienstlich'],
    weak: ['primary email', 'company email', 'E-Mail geschäftlich'],
  },
  business_unit: {
    en: ['business unit', 'division', 'business area', 'business division'],
    de: ['Bereich', 'Unternehmensbereich', 'Geschäftsbereich', 'Ressort', 'Geschäftseinheit'],
  },
  department: {
    en: ['dept', 'department name', 'org unit', 'organizational unit', 'organisational unit'],
    de: [
      'Abteilung',
      'Abteilungsname',
      'Organisationseinheit',
      'Org.-Einheit',
      'OE',
      'OrgEinheit',
      'Fachbereich',
    ],
    weak: ['supervisory organization', 'cost center', 'cost centre', 'Kostenstelle', 'function'],
  },
  social_media_skill: {
    en: [
      'social media',
      'social media skills',
      'social media competence',
      'social media knowledge',
      'social media level',
      'own social media skill',
      'own level',
    ],
    de: [
      'Social-Media-Kenntnisse',
      'Social-Media-Kompetenz',
      'Social-Media-Kompetenzen',
      'Social-Media-Wissen',
      'Social-Media-Fähigkeiten',
      'Kenntnisse Social Media',
      'Eigene Social-Media-Kenntnisse',
      'Eigene Social-Media-Kompetenz',
      'Soziale Medien',
      'Kompetenz soziale Medien',
    ],
  },
  communication: {
    en: ['communication skill', 'communication skills', 'communication level'],
    de: [
      'Kommunikation',
      'Kommunikative Fähigkeiten',
      'Kommunikationsfähigkeit',
      'Kommunikationsfähigkeiten',
      'Kommunikationskompetenz',
      'Kommunikationsstärke',
    ],
  },
  presence: {
    en: ['impression', 'bearing', 'manner', 'manner and bearing'],
    de: ['Auftreten', 'Auftritt', 'Wirkung', 'Präsenz', 'Persönliches Auftreten'],
  },
  experience: {
    en: ['practice', 'practical experience', 'hands-on experience', 'social media experience'],
    de: [
      'Erfahrung',
      'Erfahrungen',
      'Praxiserfahrung',
      'Praktische Erfahrung',
      'Social-Media-Erfahrung',
    ],
  },
  topics: {
    en: [
      'topic',
      'interests',
      'subjects',
      'learning goals',
      'topics taught',
      'topics wanted',
      'topics offered',
      'desired topics',
      'preferred topics',
    ],
    de: [
      'Themen',
      'Thema',
      'Interessen',
      'Lernziele',
      'Lernwünsche',
      'Wunschthemen',
      'Themenwünsche',
      'Gewünschte Themen',
      'Gesuchte Themen',
      'Bevorzugte Themen',
      'Angebotene Themen',
    ],
  },
  level: {
    en: [
      'grade',
      'job level',
      'job grade',
      'management level',
      'hierarchy level',
      'career level',
      'seniority',
      'pay grade level',
    ],
    de: [
      'Level',
      'Hierarchieebene',
      'Hierarchiestufe',
      'Karrierestufe',
      'Karrierelevel',
      'Führungsebene',
      'Ebene',
      'Stufe',
    ],
  },
  reports_to: {
    en: [
      'manager id',
      'line manager id',
      'line manager',
      'supervisor id',
      'manager employee id',
      'manager user id',
      'reporting to',
      'reports to id',
    ],
    de: [
      'Vorgesetzter',
      'Vorgesetzte',
      'Vorgesetzten-ID',
      'Vorgesetzter ID',
      'Vorgesetzte ID',
      'Personalnummer Vorgesetzter',
      'Personalnummer Vorgesetzte',
      'ID Vorgesetzter',
      'Führungskraft Personalnummer',
      'Berichtet an',
    ],
    weak: [
      'manager',
      'supervisor',
      'supervisor eid',
      'Führungskraft',
      'direct manager',
      'Direkter Vorgesetzter',
      'Direkte Vorgesetzte',
      'Direkte Führungskraft',
      'Disziplinarischer Vorgesetzter',
      'Disziplinarische Vorgesetzte',
      'Disziplinarische Führungskraft',
      'Chef',
      'Chefin',
      'Chef/in',
    ],
  },
  volunteers: {
    en: [
      'volunteer',
      'voluntary',
      'volunteering',
      'opt in',
      'opted in',
      'available',
      'participates',
      'participation',
      'takes part',
    ],
    de: [
      'freiwillig',
      'Freiwillige Teilnahme',
      'Teilnahme',
      'Teilnahme freiwillig',
      'Nimmt teil',
      'Nimmt freiwillig teil',
      'Teilnahmebereitschaft',
      'Verfügbar',
    ],
  },
  availability: {
    en: ['availabilities', 'time slots', 'time slot', 'available times', 'slots'],
    de: ['Verfügbarkeit', 'Verfügbarkeiten', 'Zeitfenster', 'Verfügbare Zeiten', 'Termine'],
  },
  languages: {
    en: ['language', 'spoken languages', 'language skills'],
    de: ['Sprachen', 'Sprache', 'Sprachkenntnisse'],
  },
  site: {
    en: ['location', 'work location', 'office', 'office location', 'workplace', 'plant'],
    de: ['Standort', 'Arbeitsort', 'Dienstort', 'Niederlassung', 'Werk', 'Büro'],
  },
  sponsor: {
    en: ['promoter', 'supporter', 'executive sponsor'],
    de: [
      'Sponsor',
      'Förderer',
      'Förderin',
      'Fördernde',
      'Pate',
      'Patin',
      'Unterstützer',
      'Sponsorin',
    ],
  },
  excludes: {
    en: ['exclude', 'excluded', 'exclusions', 'veto', 'vetoes', 'not with', 'must not pair with'],
    de: ['Ausschluss', 'Ausschlüsse', 'Vetos', 'Nicht mit', 'Ausgeschlossen'],
    weak: [
      ...['do not pair with', 'do not match with', 'never with', 'not together with'],
      ...['Auf keinen Fall mit', 'Bitte nicht mit', 'Keinesfalls mit', 'Nicht zusammen mit'],
      ...['Konflikt mit', 'Konflikte mit', 'conflict with', 'conflicts with', 'Ausschlussliste'],
    ],
  },
  prefers: {
    en: ['preference', 'preferences', 'preferred', 'preferred partner', 'preferred partners'],
    de: ['Wunschpartner', 'Wunschpartnerin', 'Wunschpartner/in', 'Wünsche', 'Wunsch', 'Bevorzugt'],
    weak: [
      ...['preferred mentor', 'preferred mentee', 'Wunschmentor', 'Wunschmentorin'],
      ...['Wunschmentor/in', 'Wunschmentee', 'Gern mit', 'Gerne mit', 'Am liebsten mit'],
    ],
  },
  status: {
    en: ['employment status', 'employee status'],
    de: [
      'Status',
      'Beschäftigungsstatus',
      'Mitarbeiterstatus',
      'Mitarbeitendenstatus',
      'Personalstatus',
    ],
  },
};
