import { basename } from 'node:path/posix';
import { textOf } from '../decode.ts';
import { type Findings, gather, type Place } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { uniqueSlug } from '../slug.ts';
import { inTurns } from '../work.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { excessOf, type ForeignPage, foreignPage } from './foreign-page.ts';
import { type Page, pageOf } from './front-matter.ts';
import { readBody, SECTIONS } from './own-body.ts';

const MOST_RELATED = 8;

type Foreign = ForeignPage & { readonly file: string; readonly place: Place };

/** Entries from Markdown files with front matter, one a file: those that this program wrote, and pages of other glossaries. */
export const readMarkdown = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  gather(async (findings) => {
    const foreign: Foreign[] = [];
    const pages = files.filter(isEntry);
    for await (const file of inTurns(pages, pages.length, options)) {
      const text = textOf(file, findings);
      if (text === undefined) continue;
      const page = pageOf(text, file.name);
      if (page === undefined) {
        const message = 'does not begin with front matter, which stands between two lines of “---”';
        findings.refuse({ file: file.name, line: 1, message });
        continue;
      }
      const front = readYaml(page.front, findings);
      if (front === undefined) continue;
      const { fields, place } = front;
      if (isOwn(fields)) addOwn(file.name, { page, fields, place }, options.lang, findings);
      else if (isPublished(fields)) {
        const excess = excessOf(page.body);
        if (excess !== undefined)
          findings.refuse({ file: file.name, line: page.above + 1, message: `the text ${excess}` });
        else foreign.push({ ...readForeign(file.name, fields, page), file: file.name, place });
      }
    }
    addForeign(foreign, options.lang, findings);
    return {};
  });

/** Hugo's own pages and templates begin with "_"; who keeps pages in a repository says there what they are. */
const isEntry = ({ name }: GivenFile): boolean => !/^(?:_.*|readme\.md)$/i.test(basename(name));

const isOwn = (fields: Readonly<Record<string, unknown>>): boolean => 'kind' in fields && 'id' in fields;

/** Not a draft, and not a page that its layout makes, as a search is. */
const isPublished = (fields: Readonly<Record<string, unknown>>): boolean =>
  fields.draft !== true && !('layout' in fields);

interface Own {
  readonly page: Page;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

function addOwn(file: string, { page, fields, place }: Own, lang: string, findings: Findings): void {
  const { title, ...others } = fields;
  const { text, sections, lines, stray } = readBody(page.body);
  const placed: Place = ([field, ...inside], message) => {
    const section = SECTIONS.find((each) => each === field);
    const line = section === undefined ? undefined : lines.get(section);
    if (line !== undefined) return { file, line: page.above + line, message };
    if (field === 'definition' || field === 'gist') return { file, line: page.above + 1, message };
    const name = field === 'prefLabel' ? 'title' : field;
    return place(name === undefined ? [] : [name, ...inside], message);
  };
  for (const line of stray) {
    const message = 'is neither in a list nor in a table: a section is one of these, once';
    findings.refuse({ file, line: page.above + line, message });
  }
  if (stray.length > 0) return;
  const comparison = fields.kind === 'comparison';
  const main = comparison ? { gist: text } : { prefLabel: title, definition: text };
  findings.add({ lang, ...others, ...main, ...sections }, file, placed);
}

const readForeign = (file: string, fields: Readonly<Record<string, unknown>>, page: Page): ForeignPage =>
  foreignPage(
    file,
    new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value])),
    page.body,
  );

/** Once all pages are known, links between them become what is related. */
function addForeign(pages: readonly Foreign[], lang: string, findings: Findings): void {
  const taken = findings.ids();
  const ids = new Map(pages.map((page) => [page, uniqueSlug(page.slug, taken)]));
  const idOf = new Map([...ids].map(([page, id]) => [page.slug, id]));
  for (const [page, id] of ids) {
    const linked = page.links.flatMap((link) => idOf.get(link) ?? []).filter((other) => other !== id);
    const related = [...new Set(linked)].slice(0, MOST_RELATED);
    const place: Place = ([field], message) =>
      page.place(field === 'prefLabel' ? ['title'] : [], message.replace(/^prefLabel/, 'title'));
    findings.add({ ...page.data, id, lang, related }, page.file, place, page.slug);
  }
}
