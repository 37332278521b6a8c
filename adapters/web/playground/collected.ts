import { randomUUID } from 'node:crypto';
import type { Panel } from '../../../src/conversation/panel.ts';
import type { SpokenPost } from '../../../src/conversation/post.ts';
import type {
  ChatSurface,
  CommandSurface,
  PanelSurface,
  PressSurface,
  SubmissionSurface,
} from '../../../src/conversation/surfaces.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import type { Previews } from '../means.ts';
import type { Happening, Sent, VisiblePanel } from './happening.ts';
import { understoodText } from './understood.ts';

/** A surface of every kind, which notes down what it is told to do. */
export interface Collected extends ChatSurface, Omit<PressSurface, 'remove'>, Omit<CommandSurface, 'remove'> {
  readonly happenings: readonly Happening[];
  readonly refuse: SubmissionSurface['refuse'];
  remove(id?: string): Promise<void>;
}

/** As much as a page has room for. */
const ROOM: PanelSurface['room'] = { fields: 20, text: 3_000, files: false };

export function collect(previews: Previews, messages: Messages): Collected {
  const happenings: Happening[] = [];
  const note = async (happening: Happening): Promise<void> => {
    happenings.push(safe(happening));
  };
  const posted = (post: SpokenPost, isForAll: boolean) => {
    const id = randomUUID();
    note({ kind: 'posted', id, isForAll, sent: sentOf(post, previews, messages) });
    return { outcome: 'sent', id } as const;
  };
  const tell = (text: string) => note({ kind: 'told', text });
  return {
    happenings,
    room: ROOM,
    post: async (post) => posted(post, true),
    share: async (post) => posted(post, true),
    answerToAll: async (post) => void posted(post, true),
    answer: async (post) => void posted(post, false),
    update: (id, post) => note({ kind: 'replaced', id, sent: sentOf(post, previews, messages) }),
    replace: (post) => note({ kind: 'replaced', sent: sentOf(post, previews, messages) }),
    remove: (id) => note({ kind: 'removed', ...(id !== undefined && { id }) }),
    say: tell,
    tell,
    wait: async () => undefined,
    fetch: async () => undefined,
    show: (form) => note({ kind: 'form', form }),
    present: (panel) => note({ kind: 'panel', panel: visible(panel) }),
    refuse: (faults, again) => note({ kind: 'refused', faults, ...(again && { again }) }),
  };
}

/** Who asks on a page is alone with the answer, and deletes none. */
function sentOf(
  { buttons: { remove: _none, ...buttons }, ...rest }: SpokenPost,
  previews: Previews,
  messages: Messages,
): Sent {
  const post = { ...rest, buttons };
  const spoken = messagesIn(post.lang);
  return {
    answer: post.answer,
    understood: understoodText(post.answer, messages),
    slack: previews.slack(post, spoken),
    discord: previews.discord(post, spoken),
  };
}

const visible = ({ title, sections, buttons, file }: Panel): VisiblePanel => ({
  title,
  sections,
  buttons,
  ...(file && { file: { name: file.name, content: Buffer.from(file.content).toString('base64') } }),
});
