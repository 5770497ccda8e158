import type { InBoth } from '../../util/language.ts';
import { agreement } from './templates/agreement.ts';
import { invitationManager } from './templates/invitation-manager.ts';
import { invitationMentor } from './templates/invitation-mentor.ts';
import { sessionGuide } from './templates/session-guide.ts';
import { workshopPlan } from './templates/workshop-plan.ts';

/** A kind of paper: its built-in template and the name of its files, by language. */
export interface Paper {
  readonly template: InBoth<string>;
  readonly file: InBoth<string>;
  /** How it is printed; a letter unless said otherwise. */
  readonly form?: 'sheet' | 'booklet';
}

/** The papers that every tandem gets, by the name under which a template replaces them. */
export const TANDEM_PAPERS = {
  'invitation-mentor': {
    template: invitationMentor,
    file: { en: 'invitation-mentor', de: 'einladung-mentor' },
  },
  'invitation-manager': {
    template: invitationManager,
    file: { en: 'invitation-manager', de: 'einladung-fuehrungskraft' },
  },
  agreement: {
    template: agreement,
    file: { en: 'agreement', de: 'vereinbarung' },
    form: 'sheet',
  },
  'session-guide': {
    template: sessionGuide,
    file: { en: 'session-guide', de: 'sitzungsleitfaden' },
    form: 'booklet',
  },
} satisfies Record<string, Paper>;

/** The paper for HR. */
export const WORKSHOP_PAPER: Paper = {
  template: workshopPlan,
  file: { en: 'workshop-plan', de: 'workshopplan' },
};

export type PaperName = keyof typeof TANDEM_PAPERS | 'workshop-plan';

/** Every paper by name. */
export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  ...TANDEM_PAPERS,
  'workshop-plan': WORKSHOP_PAPER,
};

/** The names in the order of the kit. */
export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];
