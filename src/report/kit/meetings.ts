import ical from 'ical-generator';

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

/** One tandem's calendar. */
export interface Calendar {
  readonly meetings: Meetings;
  /** What tells this tandem's events from others': an event sent again replaces itself. */
  readonly id: string;
  /** The title of a meeting by its number, from 1. */
  readonly title: (number: number) => string;
  readonly description: string;
  readonly attendees: readonly { readonly name: string; readonly email: string }[];
}

const MINUTES_OF_A_DAY = 1440;
const MINUTES_OF_A_MEETING = 60;

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

/**
 * An iCalendar file (RFC 5545) with an event of an hour for each meeting, or of a whole day where
 * the time is open. Times are floating, so they need no time zone, and every date follows from
 * `meetings`, so the same tandem has the same bytes.
 */
export function calendarOf({ meetings, id, title, description, attendees }: Calendar): string {
  const { first, everyDays, sessions } = meetings;
  const allDay = first.minute === undefined;
  const begin = first.day * MINUTES_OF_A_DAY + (first.minute ?? 0);
  const calendar = ical({ prodId: { company: 'tandem', product: 'kit', language: 'EN' } });
  for (let number = 1; number <= sessions; number++) {
    const start = begin + (number - 1) * everyDays * MINUTES_OF_A_DAY;
    calendar.createEvent({
      id: `${id}-${number}@tandem`,
      // The library would take the time of the run, and the file would never be the same twice.
      stamp: moment(begin),
      start: moment(start),
      end: moment(start + (allDay ? MINUTES_OF_A_DAY : MINUTES_OF_A_MEETING)),
      ...(allDay ? { allDay } : { floating: true }),
      summary: title(number),
      description,
      attendees: attendees.map(({ name, email }) => ({ name, email, rsvp: true })),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The library takes dates; this one comes from options, never from the clock. */
function moment(minutes: number): Date {
  // eslint-disable-next-line no-restricted-globals
  return new Date(minutes * 60_000);
}
