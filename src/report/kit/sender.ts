import type { Language } from '../../findings/finding.ts';
import type { Sender } from '../../programme/settings.ts';
import type { View } from './template.ts';
import { inBoth } from '../../util/language.ts';

/** What stands where the programme says nothing: plain to see, and easy to search for. */
const GAPS = inBoth<Readonly<Record<'name' | 'contact' | 'place' | 'date', string>>>(
  { name: '[sender]', contact: '[contact]', place: '[place]', date: '[date]' },
  { name: '[Absender]', contact: '[Kontakt]', place: '[Ort]', date: '[Datum]' },
);

/** What papers may show of the sender. */
export function senderView(
  sender: Sender,
  language: Language,
): Readonly<Record<'name' | 'contact' | 'place' | 'date', string>> & View {
  const gaps = GAPS[language];
  const contact = [sender.email, sender.phone].filter((one) => one !== undefined).join(', ');
  return {
    name: sender.name ?? gaps.name,
    contact: contact === '' ? gaps.contact : contact,
    place: sender.place ?? gaps.place,
    date: sender.date ?? gaps.date,
  };
}
