import { hearHome } from '../home/hear-home.ts';
import { hearLookUp } from '../home/hear-look-up.ts';
import { homeOf } from '../home/home.ts';
import { hearCommands } from './hear-commands.ts';
import { hearMessages } from './hear-messages.ts';
import { hearPresses } from './hear-presses.ts';
import type { Ears, Hearing } from './hearing.ts';
import { hearShortcuts } from './shortcuts.ts';

/** Hands all that is heard to the conversation. Bolt acknowledges events by itself before a listener hears of them. */
export function listen(app: Ears, hearing: Hearing): void {
  // What is found out before an event is handed in is waited for when the process is to end.
  app.use(({ next }) => hearing.conversation.during(next));
  const home = homeOf(hearing);
  hearMessages(app, hearing);
  hearCommands(app, hearing);
  hearPresses(app, hearing, home);
  hearShortcuts(app, hearing);
  hearLookUp(app, hearing);
  hearHome(app, hearing, home);
}
