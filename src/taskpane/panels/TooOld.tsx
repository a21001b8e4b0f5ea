import { ClienteleError } from '../../app/errors';
import type { Language } from '../../core/locales/language';
import { useTextStyles } from '../components/textStyles';
import { PaneTheme } from '../PaneTheme';
import { failureText } from '../state/failureText';

interface TooOldProps {
  readonly language: Language;
  readonly prefersDark: () => boolean | undefined;
  /** The requirement set that is not there. */
  readonly needs: string;
}

/** Instead of the pane, in an Excel that lacks what the product needs. */
export function TooOld(props: TooOldProps) {
  const { language, prefersDark } = props;
  return (
    <PaneTheme language={language} prefersDark={prefersDark}>
      <TooOldText {...props} />
    </PaneTheme>
  );
}

function TooOldText({ language, needs }: TooOldProps) {
  const text = useTextStyles();
  const { what, todo } = failureText({ kind: 'known', error: new ClienteleError('E-EXCEL-TOO-OLD', { needs }) }, 'look', language);
  return (
    <main style={{ padding: 20 }}>
      <h1 className={text.heading}>Clientele</h1>
      <p className={text.text}>{what}</p>
      <p className={text.text}>{todo}</p>
    </main>
  );
}
