import type { ActionsBlock } from '@slack/types';
import { PressButton } from '../show/press-button.tsx';
import { OverflowMenu } from './overflow-menu.tsx';

interface SlackActionsProps {
  readonly block: ActionsBlock;
  onPress(token: string): Promise<void>;
}

/** Buttons, and menus behind dots, which are all that the bot sends. Any other would be a picture that lies. */
export const SlackActions = ({ block, onPress }: SlackActionsProps) => (
  <div className="actions">
    {block.elements.map((element) => {
      switch (element.type) {
        case 'button':
          return (
            <PressButton
              key={element.action_id}
              className={element.style}
              onPress={() => onPress(element.value ?? '')}
            >
              {element.text.text}
            </PressButton>
          );
        case 'overflow':
          return (
            <OverflowMenu
              key={element.action_id}
              options={element.options.map(({ text, value = '' }) => ({ text: text.text, value }))}
              onPick={onPress}
            />
          );
        default:
          throw new Error(`no way to show a ${element.type}`);
      }
    })}
  </div>
);
