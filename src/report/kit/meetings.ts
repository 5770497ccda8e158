import ical from 'ical-generator';

import type { Meetings } from './meeting-dates.ts';

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
