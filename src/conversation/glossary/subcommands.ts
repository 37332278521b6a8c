import { addSubcommand } from './add.ts';
import { editSubcommand } from './edit.ts';
import { exportSubcommand } from './export.ts';
import { helpOn } from './help.ts';
import { historySubcommand } from './history.ts';
import { importSubcommand } from './import.ts';
import { linkSubcommand } from './link.ts';
import { requestsSubcommand } from './requests.ts';
import { reviewSubcommand } from './review.ts';
import { rolesSubcommand } from './roles.ts';
import { settingsSubcommand } from './settings.ts';
import { statsSubcommand } from './stats.ts';
import type { Subcommand } from './subcommand.ts';
import { suggestSubcommand } from './suggest.ts';

/** What there is to do with a team's glossary, in the order in which it is listed. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  addSubcommand,
  suggestSubcommand,
  editSubcommand,
  historySubcommand,
  requestsSubcommand,
  reviewSubcommand,
  settingsSubcommand,
  rolesSubcommand,
  statsSubcommand,
  importSubcommand,
  exportSubcommand,
  linkSubcommand,
  helpOn(() => SUBCOMMANDS),
];

export const subcommandNamed = (name: string): Subcommand | undefined =>
  SUBCOMMANDS.find((each) => each.name === name.toLowerCase());
