import { type ReactNode, useState } from 'react';

interface PressButtonProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
  onPress(): Promise<void>;
}

/** A button of a message, which can't be pressed again while what it did is under way. It keeps the focus. */
export function PressButton({ className, children, onPress }: PressButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    await onPress();
    setBusy(false);
  };
  return (
    <button type="button" className={className} aria-disabled={isBusy} onClick={press}>
      {children}
    </button>
  );
}
