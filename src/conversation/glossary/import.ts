import type { Flow } from './flow.ts';
import { askForFile } from './importing/ask-for-file.ts';
import { confirmImport } from './importing/confirm-import.ts';
import { previewImport } from './importing/preview-import.ts';
import { undoAsked } from './importing/undo-asked.ts';
import { layNote } from './lay.ts';
import type { Subcommand } from './subcommand.ts';

export const importSubcommand: Subcommand = {
  name: 'import',
  summary: 'glossary.import',
  option: { name: 'file', summary: 'glossary.option.file', kind: 'file', isRequired: false },
  run: (visit, { file }) => (file === undefined ? askForFile(visit) : previewImport(visit, file)),
};

export const importFlow: Flow = {
  act(visit, does, about) {
    switch (does) {
      case 'confirm':
        return confirmImport(visit, about);
      case 'cancel':
        return layNote(visit, visit.messages.say('import.cancelled'));
      case 'undo':
        return undoAsked(visit, about);
      default:
        return undefined;
    }
  },
  fill(visit, does, _about, _values, file) {
    return does === 'file' && file !== undefined ? previewImport(visit, file) : undefined;
  },
};
