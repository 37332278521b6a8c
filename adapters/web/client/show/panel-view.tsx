import type { PanelButton } from '../../../../src/conversation/panel.ts';
import type { VisiblePanel } from '../../playground/happening.ts';
import { useWords } from '../talk/words.tsx';

interface PanelViewProps {
  readonly panel: VisiblePanel;
  onPress(token: string): Promise<void>;
}

/** What the bot shows to the visitor alone about the glossary. Every platform has its own way to; this is the page's. */
export function PanelView({ panel, onPress }: PanelViewProps) {
  const words = useWords();
  return (
    <div className="panel">
      <small>{words.onlyYou}</small>
      <h3>{panel.title}</h3>
      {panel.sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a panel is replaced as a whole
        <section key={index}>
          {section.heading !== undefined && <h4>{section.heading}</h4>}
          {section.lines?.map(({ text, lead, mark }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <p key={line} className={mark}>
              {lead !== undefined && <b>{lead} </b>}
              {text}
            </p>
          ))}
          {section.small !== undefined && <small>{section.small}</small>}
          <PanelButtons buttons={section.buttons} onPress={onPress} />
        </section>
      ))}
      {panel.file !== undefined && (
        <a
          className="file"
          download={panel.file.name}
          href={`data:application/octet-stream;base64,${panel.file.content}`}
        >
          {panel.file.name}
        </a>
      )}
      <PanelButtons buttons={panel.buttons} onPress={onPress} />
    </div>
  );
}

interface PanelButtonsProps extends Pick<PanelViewProps, 'onPress'> {
  readonly buttons: readonly PanelButton[] | undefined;
}

const PanelButtons = ({ buttons = [], onPress }: PanelButtonsProps) =>
  buttons.length > 0 && (
    <div className="row">
      {buttons.map(({ label, token, tone = '' }) => (
        <button key={token} type="button" className={`button ${tone}`} onClick={() => onPress(token)}>
          {label}
        </button>
      ))}
    </div>
  );
