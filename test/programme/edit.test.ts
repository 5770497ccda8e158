import { describe, expect, it } from 'vitest';

import { editProgramme, type SettingEdit } from '../../src/programme/edit-programme.ts';
import { initTemplate, readProgramme } from '../../src/programme/index.ts';

const template = (language: 'en' | 'de'): string =>
  initTemplate(language).find(({ name }) => name === 'programme.yaml')?.text ?? '';

const read = (text: string): ReturnType<typeof readProgramme> =>
  readProgramme({ file: 'programme.yaml', bytes: new TextEncoder().encode(text) });

const set = (path: string, value: SettingEdit['value']): SettingEdit => ({
  path: path.split('/'),
  value,
});

describe('changing settings in a programme file', () => {
  it.each(['en', 'de'] as const)(
    'leaves the text as it was where nothing changes (%s)',
    (language) => {
      const text = template(language);
      expect(read(editProgramme(text, [])).programme?.sha256).toBe(read(text).programme?.sha256);
      const comments = (all: string): string[] => all.match(/#.*$/gm) ?? [];
      expect(comments(editProgramme(text, []))).toEqual(comments(text));
    },
  );

  it('changes what is asked for and keeps every comment', () => {
    const text = template('en');
    const edited = editProgramme(text, [
      set('rules/mentor-skill', { minimum: 3 }),
      set('rules/shared-topic', 'required'),
      set('weights/same-site', 20),
      set('objective', 'fair'),
    ]);
    const { programme, findings } = read(edited);
    expect(findings).toEqual([]);
    expect(programme?.settings.rules['mentor-skill']).toEqual({ minimum: 3000 });
    expect(programme?.settings.rules['shared-topic']).toBe(true);
    expect(programme?.settings.weights['same-site']).toBe(20);
    expect(programme?.objective).toBe('fair');
    for (const comment of text.match(/# .*$/gm) ?? []) expect(edited).toContain(comment);
  });

  it('makes room where a section is missing, blank or switched by a word', () => {
    const edited = editProgramme('# ours\nrules:\n  # all as usual\nweights:\n', [
      set('rules/voluntary', 'off'),
      set('weights/topics', 5),
      set('columns/volunteers', 'Machen Sie mit: ja?'),
      set('ignore', ['Status', 'Notiz']),
    ]);
    const { programme, findings } = read(edited);
    expect(findings).toEqual([]);
    expect(programme?.off).toContain('voluntary');
    expect(programme?.settings.weights.topics).toBe(5);
    expect(programme?.settings.columns).toEqual({ volunteers: 'Machen Sie mit: ja?' });
    expect(programme?.settings.ignore).toEqual(['Status', 'Notiz']);
    expect(edited).toContain('# ours');
  });

  it('begins a file that has nothing yet', () => {
    expect(read(editProgramme('', [set('objective', 'fair')])).programme?.objective).toBe('fair');
    expect(read(editProgramme('# later\n', [set('objective', 'fair')])).findings).toEqual([]);
  });

  it('takes a setting out, so that its default holds', () => {
    const edited = editProgramme('objective: fair\nweights: { topics: 0 }\n', [
      set('weights/topics', undefined),
      set('language', undefined),
    ]);
    expect(read(edited).programme?.settings.weights.topics).toBe(15);
  });

  it('lets the last of several changes of one setting count', () => {
    const edited = editProgramme(template('de'), [
      set('objective', 'fair'),
      set('objective', 'total'),
    ]);
    expect(read(edited).programme?.objective).toBe('total');
  });

  it.each([
    ['no scale is given', '', { presence: [1000, 6000] }],
    ['the usual scale holds', 'scale: { min: 1, max: 5 }', { presence: [1000, 6000] }],
    [
      'another scale holds for all columns',
      'scale: { min: 0, max: 10 } # points',
      {
        ...{ social_media_skill: [0, 10_000], communication: [0, 10_000] },
        ...{ experience: [0, 10_000], presence: [1000, 6000] },
      },
    ],
    [
      'another column has a scale of its own',
      'scale: { experience: { best: 1, worst: 6 } }',
      { experience: [6000, 1000], presence: [1000, 6000] },
    ],
  ])('gives one column a scale of its own where %s', (_, text, expected) => {
    const before = `rules: { mentor-skill: off, mentor-communication: off }\n${text}\n`;
    const edited = editProgramme(before, [set('scale/presence', { min: 1, max: 6 })]);
    const { programme, findings } = read(edited);
    expect(findings).toEqual([]);
    const usual = [1000, 5000];
    expect(
      Object.fromEntries(
        Object.entries(programme!.scales).map(([column, one]) => [column, [one.worst, one.best]]),
      ),
    ).toEqual({
      ...{ social_media_skill: usual, communication: usual, experience: usual },
      ...expected,
    });
    for (const comment of text.match(/#.*$/gm) ?? []) expect(edited).toContain(comment);
  });
});
