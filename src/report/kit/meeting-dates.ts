import { dayOf } from '../../people/day.ts';

/** When a tandem may meet: a proposal for its calendar. */
export interface Meetings {
  readonly first: FirstMeeting;
  /** Days between two meetings. */
  readonly everyDays: number;
  readonly sessions: number;
}

/** The first meeting, in local time wherever the calendar is read. */
export interface FirstMeeting {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight; undefined for a meeting whose time is still open. */
  readonly minute: number | undefined;
}

/** Reads `2027-01-12` or `2027-01-12T14:00`; undefined for anything else. */
export function firstMeetingOf(text: string): FirstMeeting | undefined {
  const [, date = '', hours, minutes] = /^([^T ]+)(?:[T ](\d\d):(\d\d))?$/.exec(text) ?? [];
  const day = dayOf(date);
  if (day === undefined) return undefined;
  if (hours === undefined || minutes === undefined) return { day, minute: undefined };
  const [hour, minute] = [Number(hours), Number(minutes)];
  return hour < 24 && minute < 60 ? { day, minute: hour * 60 + minute } : undefined;
}

/** Reads `10` or `10d` as days and `2w` as weeks; undefined for anything else. */
export function everyDaysOf(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,2})([dw]?)$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'w' ? 7 : 1);
}
