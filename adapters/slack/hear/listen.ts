import type { Conversation } from '../../../src/conversation/conversation.ts';
import { hearHome } from '../home/hear-home.ts';
import { hearLookUp } from '../home/hear-look-up.ts';
import { hearCommands } from './hear-commands.ts';
import { hearLeaving, type Leave } from './hear-leaving.ts';
import { hearLinks, type LinkedIds } from './hear-links.ts';
import { hearMessages } from './hear-messages.ts';
import { hearPresses } from './hear-presses.ts';
import { hearStep } from './hear-step.ts';
import type { Ears } from './hearing.ts';
import { hearShortcuts } from './shortcuts.ts';

interface Listening {
  readonly conversation: Pick<Conversation, 'during'>;
  readonly leave: Leave;
  readonly linkedIds: LinkedIds;
}

/**
 * Hands all that is heard to the conversation, by the `hearing` of the workspace where it was, which stands in Bolt's context.
 * Bolt acknowledges events by itself before a listener hears of them.
 */
export function listen(app: Ears, { conversation, leave, linkedIds }: Listening): void {
  // What is found out before an event is handed in is waited for when the process is to end.
  app.use(({ next }) => conversation.during(next));
  hearMessages(app);
  hearCommands(app);
  hearPresses(app);
  hearShortcuts(app);
  hearLookUp(app);
  hearHome(app);
  hearLinks(app, linkedIds);
  hearStep(app);
  hearLeaving(app, leave);
}
