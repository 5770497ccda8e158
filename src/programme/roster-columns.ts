/** The columns of the roster file, beside one for each active criterion. */
export const ROSTER_COLUMNS = [
  'tandem_id',
  'status',
  'mentor_id',
  'mentor_name',
  'mentor_email',
  'mentor_department',
  'manager_id',
  'manager_name',
  'manager_email',
  'manager_department',
  'score',
  'shared_topics',
  'reason',
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

/** What the columns are called in German. */
export const GERMAN_COLUMNS: Readonly<Record<RosterColumn, string>> = {
  tandem_id: 'Tandem-ID',
  status: 'Status',
  mentor_id: 'Mentor-ID',
  mentor_name: 'Mentor-Name',
  mentor_email: 'Mentor-E-Mail',
  mentor_department: 'Mentor-Bereich',
  manager_id: 'Führungskraft-ID',
  manager_name: 'Führungskraft-Name',
  manager_email: 'Führungskraft-E-Mail',
  manager_department: 'Führungskraft-Bereich',
  score: 'Punkte',
  shared_topics: 'Gemeinsame Themen',
  reason: 'Begründung',
};
