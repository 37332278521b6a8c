import type { ShownSetting } from '../../../desk/routes/settings.ts';
import { useDeskWords } from '../talk/desk-words.tsx';

interface SettingInputProps {
  readonly setting: ShownSetting;
  readonly value: unknown;
  readonly isAdmin: boolean;
  readonly labelledBy: string;
  onChange(value: unknown): void;
}

/** What a setting is, in the shape of what it can be. */
export function SettingInput({ setting, value, isAdmin, labelledBy, onChange }: SettingInputProps) {
  const words = useDeskWords();
  const { expected, choices } = setting;
  const shared = { 'aria-labelledby': labelledBy, disabled: !isAdmin };
  switch (expected.kind) {
    case 'yesNo':
      return (
        <label className="check">
          <input
            type="checkbox"
            checked={value === true}
            disabled={!isAdmin}
            onChange={({ target }) => onChange(target.checked)}
          />
          {words.yes}
        </label>
      );
    case 'count':
      return (
        <input
          {...shared}
          className="field"
          type="number"
          min={0}
          max={expected.most}
          value={String(value)}
          onChange={({ target }) => onChange(target.value === '' ? '' : Number(target.value))}
        />
      );
    case 'oneOf':
      return (
        <select
          {...shared}
          className="field"
          value={String(value)}
          onChange={({ target }) => onChange(target.value)}
        >
          {expected.choices.map((choice, index) => (
            <option key={choice} value={choice}>
              {choices[index]}
            </option>
          ))}
        </select>
      );
    case 'someOf': {
      const chosen = Array.isArray(value) ? value : expected.choices;
      const choose = (choice: string, isOn: boolean) => {
        const next = expected.choices.filter((each) => (each === choice ? isOn : chosen.includes(each)));
        onChange(next.length === expected.choices.length ? null : next);
      };
      return (
        <fieldset aria-labelledby={labelledBy} className="checks">
          {expected.choices.map((choice) => (
            <label key={choice} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(choice)}
                disabled={!isAdmin}
                onChange={({ target }) => choose(choice, target.checked)}
              />
              {choice}
            </label>
          ))}
        </fieldset>
      );
    }
  }
}
