import type { Person } from '../../people/person.ts';
import type { Tandem } from '../../roster/tandem.ts';
import { isWindowsDevice } from '../../util/windows-name.ts';

/** Words that belong to the family name behind them. */
const PARTICLES = new Set(
  [
    'da',
    'de',
    'del',
    'della',
    'den',
    'der',
    'di',
    'du',
    'la',
    'le',
    'ten',
    'ter',
    'van',
    'vom',
  ].concat(['von', 'zu', 'zum', 'zur']),
);

/** A name in a path is cut after so many characters: a whole path has room for 260 on Windows. */
const LONGEST = 50;

/**
 * The folder of each tandem's papers, by tandem id: the two family names (`Weiß – Dähne`), the
 * whole names where tandems would share a folder, and the tandem id behind them where they still
 * would. Names that differ in case alone are one folder on Windows, so they count as equal.
 */
export function kitFolders(tandems: readonly Tandem[]): ReadonlyMap<string, string> {
  const shorts = counted(tandems.map(short));
  const longs = counted(tandems.map(long));
  const taken = new Set<string>();
  const folders = new Map<string, string>();
  for (const tandem of tandems) {
    const candidates = [
      ...(shorts.get(keyOf(short(tandem))) === 1 ? [short(tandem)] : []),
      ...(longs.get(keyOf(long(tandem))) === 1 ? [long(tandem)] : []),
      `${long(tandem)} ${safe(tandem.id)}`,
    ];
    // A tandem id edited by hand can stand in two rows.
    const numbered = `${long(tandem)} ${taken.size + 1}`;
    const folder = candidates.find((one) => !taken.has(keyOf(one))) ?? numbered;
    taken.add(keyOf(folder));
    folders.set(tandem.id, folder);
  }
  return folders;
}

/**
 * Whether a folder of papers may be that of a tandem, whoever else was in the kit; a folder that
 * is not of any current tandem is of a former one.
 */
export function mayHoldPapersOf(tandems: readonly Tandem[]): (folder: string) => boolean {
  const known = new Set(
    tandems
      .flatMap((one) => [short(one), long(one), `${long(one)} ${safe(one.id)}`])
      .map((folder) => keyOf(folder)),
  );
  return (folder) => known.has(keyOf(folder.normalize('NFC')));
}

function short(tandem: Tandem): string {
  return folderOf(tandem, familyName);
}

function long(tandem: Tandem): string {
  return folderOf(tandem, nameOf);
}

function folderOf({ mentor, manager }: Tandem, name: (person: Person) => string): string {
  return `${safe(name(mentor))} – ${safe(name(manager))}`;
}

function nameOf({ id, name }: Person): string {
  return name ?? id;
}

/** `Weiß` of `Anna Weiß`, of `Weiß, Anna` and of `Dr. Anna Weiß`; `von Arnim` of `Ute von Arnim`. */
function familyName(person: Person): string {
  const name = nameOf(person);
  const [before = '', after] = name.split(',');
  if (after !== undefined && before.trim() !== '') return before;
  const words = name.trim().split(/\s+/);
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(words[at - 1]?.toLowerCase() ?? '')) at--;
  return words.slice(at).join(' ');
}

/** A text as part of a file name that Windows, macOS and Linux take, and that leads nowhere else. */
function safe(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]/gu, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = Array.from(plain).slice(0, LONGEST).join('');
  const ended = cut.replace(/[. ]+$/, '').replace(/^\.+/, '_');
  return isWindowsDevice(ended) ? `_${ended}` : ended === '' ? '_' : ended;
}

function keyOf(folder: string): string {
  return folder.toLowerCase();
}

function counted(folders: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(keyOf(folder), (counts.get(keyOf(folder)) ?? 0) + 1);
  return counts;
}
