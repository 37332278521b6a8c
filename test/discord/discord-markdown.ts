/** A piece of markup in a text, as Discord's clients would find it. */
export interface Markup {
  readonly kind: string;
  readonly source: string;
}

/** What a person sees of a text, and the markup that it was made with. */
export interface Shown {
  readonly text: string;
  readonly markup: readonly Markup[];
}

interface Rule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** Whether it holds only at the beginning of a line. */
  readonly atStart?: true;
}

/**
 * The rules of Discord's clients, which build on simple-markdown; a first group is what stands inside. Rules are wider than
 * Discord's own rather than narrower: a mention of anything is a mention.
 */
const RULES: readonly Rule[] = [
  { kind: 'escape', pattern: /^\\([^0-9A-Za-z\s])/ },
  { kind: 'heading', pattern: /^ {0,3}#{1,3}(?:[ \t]+|(?=\n|$))/, atStart: true },
  { kind: 'small', pattern: /^ *-#[ \t]+/, atStart: true },
  { kind: 'quote', pattern: /^ *>(?:>>)?[ \t]/, atStart: true },
  { kind: 'bullet', pattern: /^[ \t]*[-*+](?:[ \t]+|(?=\n|$))/, atStart: true },
  { kind: 'number', pattern: /^([ \t]*\d+\.[ \t]+)/, atStart: true },
  { kind: 'code', pattern: /^```([\s\S]*?)```/ },
  { kind: 'code', pattern: /^(?:``([\s\S]*?[^`])``|`([^`]+)`)(?!`)/ },
  {
    kind: 'link',
    pattern: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?(?:\([^)]*\)|[^\s\\]|\\.)*?>?\s*\)/,
  },
  { kind: 'address', pattern: /^<([^: >]+:\/[^ >]+)>/ },
  { kind: 'address', pattern: /^((?:https?|steam|discord):\/\/[^\s<]+)/ },
  { kind: 'mention', pattern: /^<(?:@[!&]?|#|a?:|t:|\/|id:|sound:)[^>\n]*>/ },
  { kind: 'mention', pattern: /^@(?:everyone|here)/ },
  { kind: 'emoji', pattern: /^:[^\s:]+:/ },
  { kind: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/ },
  { kind: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/ },
  {
    kind: 'italic',
    pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
  },
  { kind: 'italic', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_/ },
  { kind: 'strike', pattern: /^~~([\s\S]+?)~~/ },
  { kind: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/ },
];

/** Reads markdown as Discord would. */
export function shown(markdown: string, startsLine = true): Shown {
  let text = '';
  const markup: Markup[] = [];
  for (let at = 0, atStart = startsLine; at < markdown.length; ) {
    const rest = markdown.slice(at);
    const rule = RULES.find((each) => (atStart || !each.atStart) && each.pattern.test(rest));
    const [source = rest.charAt(0), first, second] = rule?.pattern.exec(rest) ?? [];
    const inside = first ?? second ?? '';
    if (rule === undefined) text += source;
    else if (rule.kind === 'escape' || rule.kind === 'address' || rule.kind === 'number') text += inside;
    else {
      const inner = shown(inside, false);
      text += inner.text;
      markup.push(...inner.markup);
    }
    if (rule !== undefined && rule.kind !== 'escape') markup.push({ kind: rule.kind, source });
    at += source.length;
    // In a list another construct of the beginning of a line may follow.
    atStart =
      rule?.atStart === true || (rule === undefined && (source === '\n' || (atStart && /\s/.test(source))));
  }
  return { text, markup };
}
