import { notAllowed } from '../../team/roles.ts';
import { settingsAt } from '../../team/settings.ts';
import { refusalIn } from '../flows/refusal.ts';
import type { Values } from '../form.ts';
import type { Act, Line } from '../panel.ts';
import type { Flow } from './flow.ts';
import { lay, showForm } from './lay.ts';
import { changeSettings } from './settings/change-settings.ts';
import { SETTING_FORMS, type SettingForm, settingForm } from './settings/setting-forms.ts';
import { nameOfSetting, valueText } from './settings/setting-words.ts';
import type { Subcommand } from './subcommand.ts';
import type { Visit } from './visit.ts';

export const settingsSubcommand: Subcommand = {
  name: 'settings',
  summary: 'glossary.settings',
  run: (visit) => laySettings(visit),
};

export const settingsFlow: Flow = {
  act(visit, does) {
    const form = formNamed(does);
    return form && change(visit, form);
  },
  fill(visit, does, _about, values) {
    const form = formNamed(does);
    return form && fill(visit, form, values);
  },
};

const formNamed = (id: string): SettingForm | undefined => SETTING_FORMS.find((form) => form.id === id);

/** Shows what is set, for everything and in this channel; to admins with a way to change it. */
async function laySettings(visit: Visit, note?: string): Promise<void> {
  const { means, glossary, where, messages, standing } = visit;
  const { say } = messages;
  const channel = { workspace: where.workspace, id: where.channel };
  const everywhere = await settingsAt(means.store, { glossary });
  const here = await means.store.settings.all({ glossary, channel });
  const lines = SETTING_FORMS.filter(({ isOfChannel }) => !isOfChannel)
    .flatMap(({ names }) => names)
    .map(
      (name): Line => ({
        mark: 'item',
        lead: nameOfSetting(name, messages),
        text: valueText(everywhere[name], messages),
      }),
    );
  const narrow = Object.entries(here).map(
    ([name, value]): Line => ({
      mark: 'item',
      lead: nameOfSetting(name, messages),
      text: valueText(value, messages),
    }),
  );
  const isAdmin = standing === 'admin';
  const buttons: Act[] = isAdmin
    ? SETTING_FORMS.map(({ id, label }) => ({ label: say(label), does: id }))
    : [];
  const sections = [
    ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
    { lines },
    ...(narrow.length === 0 ? [] : [{ heading: say('settings.here'), lines: narrow }]),
    ...(isAdmin ? [] : [{ small: say('settings.admins') }]),
  ];
  await lay(visit, { flow: 'settings', about: {} }, { title: say('settings.title'), sections, buttons });
}

async function change(visit: Visit, form: SettingForm): Promise<void> {
  const { means, messages, surface } = visit;
  const hindrance = await notAllowed(means.store, visit.deed(), 'admin');
  if (hindrance !== undefined) return surface.tell(refusalIn(hindrance, messages));
  await showForm(visit, { flow: 'settings', about: {} }, form.id, await settingForm(form, visit));
}

async function fill(visit: Visit, form: SettingForm, values: Values): Promise<void> {
  const done = await changeSettings(visit, form, values);
  if (done.refused !== undefined) return visit.surface.tell(done.refused);
  if (Object.keys(done.faults).length > 0) return visit.surface.refuse?.(done.faults);
  await laySettings(visit, visit.messages.say('settings.done'));
}
