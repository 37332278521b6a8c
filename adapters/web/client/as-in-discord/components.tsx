import { Fragment, type ReactNode } from 'react';
import { PressButton } from '../show/press-button.tsx';
import { MarkdownText } from './markdown-text.tsx';

/**
 * Components V2, as far as the bot sends them.
 * https://discord.com/developers/docs/components/reference
 */
export type Component =
  | { readonly type: 1; readonly components: readonly Component[] }
  | { readonly type: 2; readonly style: number; readonly label: string; readonly custom_id: string }
  | { readonly type: 10; readonly content: string }
  | { readonly type: 14 }
  | { readonly type: 17; readonly accent_color: number; readonly components: readonly Component[] };

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

interface ComponentsProps {
  readonly components: readonly Component[];
  onPress(token: string): Promise<void>;
}

export const Components = ({ components, onPress }: ComponentsProps) =>
  components.map((component, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a message is replaced as a whole
    <Fragment key={index}>{lookOf(component, onPress)}</Fragment>
  ));

function lookOf(component: Component, onPress: ComponentsProps['onPress']): ReactNode {
  switch (component.type) {
    case 1:
      return (
        <div className="row">
          <Components components={component.components} onPress={onPress} />
        </div>
      );
    case 2:
      return (
        <PressButton className={STYLES[component.style]} onPress={() => onPress(component.custom_id)}>
          {component.label}
        </PressButton>
      );
    case 10:
      return <MarkdownText markdown={component.content} />;
    case 14:
      return <hr />;
    case 17:
      return (
        <div className="container" style={{ borderLeftColor: colourOf(component.accent_color) }}>
          <Components components={component.components} onPress={onPress} />
        </div>
      );
    default:
      // Any other would be a picture that lies.
      throw new Error('no way to show this component');
  }
}

const colourOf = (number: number): string => `#${number.toString(16).padStart(6, '0')}`;
