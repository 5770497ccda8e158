import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { NO_PLAN, type Plan, type SourceFile, USUAL_WRITING } from '../../src/page/protocol.ts';
import { Engine } from '../../src/page/worker/engine.ts';
import { runMatch } from '../../src/runs/index.ts';
import { proposeProgramme } from '../../src/runs/propose-programme.ts';

const COMPANY = join(import.meta.dirname, '../../fixtures/company');

function file(
  name: string,
  text: string | Uint8Array = readFileSync(join(COMPANY, name)),
): SourceFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { name, bytes: new Uint8Array(bytes) };
}

const company = { mentors: file('mentors.csv'), managers: file('managers.csv') };

function engine(sources: Parameters<Engine['files']>[0] = company): Engine {
  const made = new Engine();
  made.files(sources);
  return made;
}

const WORDS = {
  mentors: file(
    'm.csv',
    [
      'Personalnummer;Abteilung;Social-Media-Kenntnisse;Kommunikation;Status',
      ...['sehr gut', 'gut', 'sehr gut', 'gut', 'mäßig', 'mäßig'].map(
        (word, k) => `M${k};Vertrieb;${word};4;${k < 3 ? 'Vollzeit' : 'Elternzeit'}`,
      ),
    ].join('\r\n'),
  ),
  managers: file('l.csv', 'Personalnummer;Abteilung\r\nG1;IT\r\nG2;Recht'),
};

describe('what the page proposes for words', () => {
  it('is what init --from proposes, where that is sure', async () => {
    const { questions } = await engine(WORDS).read(NO_PLAN);
    const proposals = questions.flatMap((one) =>
      one.kind === 'words' ? one.words.map(({ word, proposed }) => [word, proposed]) : [],
    );
    expect(new Map(proposals.map(([word, value]) => [word, value]))).toEqual(
      new Map([
        ['sehr gut', '5'],
        ['gut', '4'],
        ['mäßig', undefined],
        ['Vollzeit', 'active'],
        ['Elternzeit', 'inactive'],
      ]),
    );
    const { files } = await proposeProgramme(WORDS, 'de');
    const written = new TextDecoder().decode(files[0]?.bytes);
    for (const [word, value] of proposals) {
      if (value !== undefined) expect(written).toContain(`"${word}": ${value} #`);
    }
  });

  it('proposes no levels of 1 to 5 where the programme has another scale', async () => {
    const grades =
      'scale: { social_media_skill: { best: 1, worst: 6 } }\nrules: { mentor-skill: { minimum: 2 } }\n';
    const { questions } = await engine({
      ...WORDS,
      programme: file('programme.yaml', grades),
    }).read(NO_PLAN);
    const [levels] = questions.filter((one) => one.kind === 'words');
    expect(levels?.words.map(({ proposed }) => proposed)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of findings that an answer about a column mends them', async () => {
    const { groups } = await engine(WORDS).read(NO_PLAN);
    const asked = groups.filter((one) => one.asked === true).map(({ code }) => code);
    expect(asked).toContain('words-for-values');
    expect(groups.filter((one) => one.asked !== true)).not.toEqual([]);
  });
});

describe('an engine that was asked nothing before, as after a crash', () => {
  const pair = { mentor: '008084', manager: '002186' };
  const plan: Plan = { ...NO_PLAN, nevers: [{ mentor: '006424', manager: '001202' }] };

  it('prices a pair, draws and writes the same', async () => {
    const used = engine();
    await used.read(plan);
    await used.form(plan);
    expect(await engine().pair(plan, pair)).toEqual(await used.pair(plan, pair));
    expect(await engine().pictures(plan)).toEqual(await used.pictures(plan));
    expect(await engine().outputs(plan)).toEqual(await used.outputs(plan));
    expect(await engine().file(plan, 'roster.xlsx', USUAL_WRITING)).toEqual(
      await used.file(plan, 'roster.xlsx', USUAL_WRITING),
    );
  });

  it('forms another plan where it had formed one', async () => {
    const one = engine();
    await one.form(plan);
    expect(await one.outputs(NO_PLAN)).toEqual(await engine().outputs(NO_PLAN));
  });
});

describe('forming after a check', () => {
  const bytesOf = async (given: Plan): Promise<unknown> => {
    const one = engine();
    await one.read(given);
    await one.form(given);
    const files = await one.outputs(given);
    return files.slice(0, 3).map(({ name, bytes }) => [name, bytes]);
  };
  it.each([
    ['nothing else', NO_PLAN, {}],
    ['a lottery', { ...NO_PLAN, seed: 'Sommerfest' }, { seed: 'Sommerfest' }],
  ])('gives the bytes of a match with %s', async (_, given, options) => {
    const { files } = await runMatch(company, options);
    expect(await bytesOf(given)).toEqual(
      files.map(({ name, bytes }) => [name, new Uint8Array(bytes)]),
    );
  });

  it('keeps proposals of the last wave as the command line does', async () => {
    const [before] = (await runMatch(company, { seed: 'another' })).files;
    const previous = file('roster.csv', before?.bytes);
    const sources = { ...company, previous };
    for (const keep of ['proposed', 7] as const) {
      const given = { ...NO_PLAN, keep };
      const one = engine(sources);
      await one.form(given);
      const [roster] = await one.outputs(given);
      const how = keep === 'proposed' ? { keep } : { keepWeight: keep };
      const [expected] = (await runMatch(sources, how)).files;
      expect(roster?.bytes).toEqual(new Uint8Array(expected?.bytes ?? []));
    }
  });
});

describe('the price of a step', () => {
  it('is what the best roster reaches, whatever was formed', async () => {
    const one = engine();
    const plan: Plan = { ...NO_PLAN, pins: [{ mentor: '008084', manager: '002186' }] };
    const { objective } = await one.form(plan);
    expect(await engine().value(plan)).toEqual(objective);
    expect(await one.value(NO_PLAN)).toEqual((await engine().form(NO_PLAN)).objective);
  });
});

describe('a finished roster', () => {
  it('prices any two people by the best roster around it', async () => {
    const formed = await runMatch(company);
    const [roster, , audit] = formed.files.map(({ name, bytes }) => file(name, bytes));
    const finished = engine({ ...company, ...(roster && { roster }), ...(audit && { audit }) });
    const { verdict } = await finished.form(NO_PLAN);
    expect(verdict).toEqual({ valid: true, optimal: true });
    const pair = { mentor: '008084', manager: '002186' };
    const { price } = (await engine().pair(NO_PLAN, pair)) ?? {};
    expect((await finished.pair(NO_PLAN, pair))?.price).toEqual(price);
  });

  it('says where the programme stands once tandems are at work', async () => {
    const formed = await runMatch(company);
    const [text] = formed.files.map(({ bytes }) => new TextDecoder().decode(bytes));
    const roster = file('roster.csv', (text ?? '').replace(',proposed,', ',active,'));
    const { standing } = await engine({ ...company, roster }).pictures(NO_PLAN);
    expect(standing.en).toContain('active');
    expect((await engine().pictures(NO_PLAN)).standing).toEqual({ en: '', de: '' });
  });
});
