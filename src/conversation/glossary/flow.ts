import type { GivenFile } from '../events.ts';
import type { Values } from '../form.ts';
import type { PanelState } from './panel-state.ts';
import type { Visit } from './visit.ts';

/** What can be done on the panels and forms of one kind. */
export interface Flow {
  /** Does what a button says. @returns nothing where there is no such button. */
  act?(visit: Visit, does: string, about: PanelState['about']): Promise<void> | undefined;
  /** Takes what was filled into a form. @returns nothing where there is no such form. */
  fill?(
    visit: Visit,
    does: string,
    about: PanelState['about'],
    values: Values,
    file?: GivenFile,
  ): Promise<void> | undefined;
  /** A form was closed without being sent, and this is what was in it. */
  close?(visit: Visit, does: string, about: PanelState['about'], values: Values): Promise<void> | undefined;
}
