import type { FormRoom } from '../../../src/conversation/form.ts';
import { LIMITS } from '../limits.ts';

/** How much a modal holds. A file comes with a command. */
export const FORM_ROOM: FormRoom = { fields: LIMITS.modalComponents, text: LIMITS.textInput, files: false };
