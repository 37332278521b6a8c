import { isJson, type Json, numberOf, objectsIn, textOf } from './json.ts';

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT_DISPLAY = 10;
const LINK = 5;
const PREMIUM = 6;

/** A component and all that stand in it, outermost first. */
export function nested(component: Json): Json[] {
  const inside = objectsIn(component.components);
  const accessory = isJson(component.accessory) ? [component.accessory] : [];
  const labelled = isJson(component.component) ? [component.component] : [];
  return [component, ...[...inside, ...accessory, ...labelled].flatMap(nested)];
}

/**
 * What Discord refuses of a message's components though its specification lets it pass.
 * @param v2 whether the message carries the flag of Components V2
 */
export function componentRefusals(components: readonly Json[], v2: boolean): string[] {
  const all = components.flatMap(nested);
  return [
    ...(v2 ? layoutRefusals(all) : legacyRefusals(components)),
    ...repeated(all, 'custom_id'),
    ...repeated(all, 'id'),
    ...all.flatMap(refusalsOfOne),
  ];
}

/** https://discord.com/developers/docs/components/reference#component-object-legacy-message-component-behavior */
function legacyRefusals(components: readonly Json[]): string[] {
  return [
    ...(components.length > 5 ? [`components: ${components.length} action rows, at most 5`] : []),
    ...components
      .filter(({ type }) => type !== ROW)
      .map(({ type }) => `components: type ${type} needs the flag of Components V2`),
  ];
}

function layoutRefusals(all: readonly Json[]): string[] {
  const text = all.filter(({ type }) => type === TEXT_DISPLAY).map(({ content }) => textOf(content));
  const sum = text.join('').length;
  return [
    ...(all.length > MOST_COMPONENTS
      ? [`components: ${all.length} with nested ones, at most ${MOST_COMPONENTS}`]
      : []),
    ...(sum > MOST_TEXT ? [`components: ${sum} characters in text displays, at most ${MOST_TEXT}`] : []),
    ...text.filter((content) => content.trim() === '').map(() => 'components: an empty text display'),
  ];
}

function repeated(all: readonly Json[], key: 'custom_id' | 'id'): string[] {
  const values = all.map((component) => component[key]).filter((value) => value != null);
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => `components: ${key} ${JSON.stringify(value)} is there twice`);
}

function refusalsOfOne(component: Json): string[] {
  switch (component.type) {
    case ROW:
      return rowRefusals(objectsIn(component.components));
    case BUTTON:
      return buttonRefusals(component);
    case SELECT:
      return selectRefusals(component);
    default:
      return [];
  }
}

function rowRefusals(inside: readonly Json[]): string[] {
  const alone = inside.every(({ type }) => type === BUTTON) || inside.length === 1;
  return alone ? [] : ['action row: a select stands alone'];
}

function buttonRefusals({ style, custom_id, url, label, emoji }: Json): string[] {
  const link = style === LINK;
  return [
    ...(!textOf(label).trim() && !emoji && style !== PREMIUM ? ['button: neither label nor emoji'] : []),
    ...(link && (!url || custom_id) ? ['button: a link has a url and no custom_id'] : []),
    ...(!link && style !== PREMIUM && (!custom_id || url)
      ? ['button: one that is no link has a custom_id and no url']
      : []),
    ...(url && !/^(?:https?|discord):\/\//.test(textOf(url))
      ? ['button: url must be http, https or discord']
      : []),
  ];
}

function selectRefusals({ options, min_values, max_values }: Json): string[] {
  const values = objectsIn(options).map(({ value }) => value);
  const most = numberOf(max_values ?? 1);
  const chosen = objectsIn(options).filter((option) => option.default === true).length;
  return [
    ...(new Set(values).size < values.length ? ['select: two options of one value'] : []),
    ...(most > values.length ? ['select: max_values is more than there are options'] : []),
    ...(numberOf(min_values ?? 1) > most ? ['select: min_values is more than max_values'] : []),
    ...(chosen > most ? ['select: more options chosen beforehand than may be'] : []),
  ];
}
