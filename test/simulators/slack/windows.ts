import { randomUUID } from 'node:crypto';
import type { Posted } from './channels.ts';
import type { Delivery, DeliveryType, Payload } from './deliveries.ts';
import { bare, enveloped } from './event-payloads.ts';
import { ALICE, APP, DIRECT, TEAM, TEAM_DOMAIN, VERIFICATION_TOKEN } from './identities.ts';
import { nodesIn } from './nodes.ts';
import { type Means, pressed } from './request-payloads.ts';
import { type OpenView, stateOf, type View, type Views } from './views.ts';

interface WindowsOptions {
  readonly views: Views;
  deliver(type: DeliveryType, payload: Payload): Delivery;
  means(origin: { readonly channel: string; readonly user: string }): Means;
}

/** What people do in modals, on the page of the app, and by shortcuts. */
export class Windows {
  readonly #options: WindowsOptions;

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  /** Opens a tab of the app's own: its page, or where one writes to it. */
  openTab(tab: 'home' | 'messages', user = ALICE, channel = DIRECT): Delivery {
    const event = { type: 'app_home_opened', user, channel, tab, event_ts: `${Date.now() / 1000}` };
    return this.#options.deliver('events_api', enveloped(event, false));
  }

  /** Sends links to a domain that the app has told Slack of; a message that is only being written has no channel. */
  links(urls: readonly string[], { channel, ts }: Pick<Posted, 'channel' | 'ts'>, user = ALICE): Delivery {
    const isSent = channel !== 'COMPOSER';
    const event = {
      type: 'link_shared',
      channel,
      message_ts: isSent ? ts : 'Uxxxxxxx-909b5454-75f8-4ac4-b325-1b40e230bbd8',
      is_bot_user_member: true,
      user,
      links: urls.map((url) => ({ url, domain: new URL(url).hostname })),
      ...(!isSent && { unfurl_id: 'C1.2.abc', source: 'composer' }),
      event_ts: ts,
    };
    return this.#options.deliver('events_api', enveloped(event, false));
  }

  /** Runs a step of a workflow. */
  step(callback_id: string, inputs: object, function_execution_id = `Fx${randomUUID()}`): Delivery {
    const event = {
      type: 'function_executed',
      function: { id: 'Fn1', callback_id, title: 'Look up a term', type: 'app', app_id: APP },
      inputs,
      function_execution_id,
      workflow_execution_id: 'Wx1',
      bot_access_token: 'xwfp-a-token-of-the-workflow',
      event_ts: `${Date.now() / 1000}`,
    };
    return this.#options.deliver('events_api', enveloped(event, false));
  }

  /** What somebody sees on the page of the app. */
  home(user = ALICE): View | undefined {
    return this.#options.views.homes.get(user);
  }

  shortcut(callback_id: string, user = ALICE): Delivery {
    const { trigger_id } = this.#options.means({ channel: DIRECT, user });
    return this.#deliver({ ...common(user), type: 'shortcut', callback_id, action_ts: 'now', trigger_id });
  }

  messageShortcut(callback_id: string, message: Posted, user = ALICE): Delivery {
    return this.#deliver({
      ...common(user),
      ...this.#options.means({ channel: message.channel, user }),
      type: 'message_action',
      callback_id,
      action_ts: 'now',
      message_ts: message.ts,
      channel: { id: message.channel, name: 'name' },
      message: bare(message),
    });
  }

  /** Types into a select whose options the app gives. What it offers comes as the answer to the delivery. */
  type(window: OpenView | View, value: string, user = ALICE): Delivery {
    const { element, block } = selectIn(viewOf(window));
    return this.#deliver({
      ...common(user),
      type: 'block_suggestion',
      action_id: element.action_id,
      block_id: block,
      value,
      container: { type: 'view' },
      view: shown(window),
    });
  }

  /** Picks what the app offered. */
  pick(window: OpenView | View, value: string, user = ALICE): Delivery {
    const { element, block } = selectIn(viewOf(window));
    const selected_option = { text: { type: 'plain_text', text: value.slice(0, 75) }, value };
    const action = {
      type: 'external_select',
      action_id: element.action_id,
      block_id: block,
      selected_option,
    };
    return this.#act(window, action, user);
  }

  /** @param button its value, action_id or text */
  press(window: OpenView | View, button: string, user = ALICE): Delivery {
    return this.#act(window, pressed(viewOf(window) as unknown as Posted, button), user);
  }

  /** Sends a modal in which a conversation was chosen. */
  share(opened: OpenView, block: string, channel: string): Delivery {
    const { user, view, id } = opened;
    const { response_url } = this.#options.means({ channel, user });
    return this.#deliver({
      ...common(user),
      type: 'view_submission',
      trigger_id: 'spent',
      view: {
        ...view,
        id,
        hash: `${Date.now()}.hash`,
        state: {
          values: { [block]: { [block]: { type: 'conversations_select', selected_conversation: channel } } },
        },
      },
      response_urls: [{ block_id: block, action_id: block, channel_id: channel, response_url }],
    });
  }

  #act(window: OpenView | View, action: object, user: string): Delivery {
    const { trigger_id } = this.#options.means({ channel: DIRECT, user });
    return this.#deliver({
      ...common(user),
      type: 'block_actions',
      trigger_id,
      container: { type: 'view' },
      view: shown(window),
      actions: [{ ...action, action_ts: `${Date.now() / 1000}` }],
    });
  }

  #deliver(payload: Payload): Delivery {
    return this.#options.deliver('interactive', payload);
  }
}

const common = (user: string): Payload => ({
  user: { id: user, username: `name-of-${user.toLowerCase()}`, team_id: TEAM },
  team: { id: TEAM, domain: TEAM_DOMAIN },
  api_app_id: APP,
  token: VERIFICATION_TOKEN,
  enterprise: null,
  is_enterprise_install: false,
});

const isModal = (window: OpenView | View): window is OpenView => 'isOpen' in window;
const viewOf = (window: OpenView | View): View => (isModal(window) ? window.view : window);
const shown = (window: OpenView | View): View =>
  isModal(window)
    ? { ...window.view, id: window.id, state: stateOf({ blocks: [] }, {}) }
    : { ...window, id: 'VHOME' };

function selectIn(view: View) {
  for (const block of (view.blocks ?? []) as { readonly block_id?: string }[])
    for (const { node } of nodesIn(block, ''))
      if (node.type === 'external_select')
        return { element: node as { readonly action_id?: string }, block: block.block_id };
  throw new Error('The view has no select whose options the app gives');
}
