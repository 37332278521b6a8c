import type { FormRoom } from '../../../src/conversation/form.ts';
import { LIMITS } from '../limits.ts';

/** How much a modal holds. */
export const ROOM: FormRoom = { fields: LIMITS.fields, text: LIMITS.textInput, files: true };
