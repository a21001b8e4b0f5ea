import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ArrowCircleRightRegular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { STEPS } from '../../app/progress';
import { PanelBody } from '../components/PanelBody';
import { useTextStyles } from '../components/textStyles';
import { usePaneModel, usePaneState } from '../hooks/usePaneModel';
import { usePaneWords } from '../hooks/usePaneWords';
import type { View } from '../state/paneState';
import { progressShare } from '../state/progressShare';
import { secondsLeft } from '../state/timeLeft';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { display: 'flex', gap: '8px', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorNeutralForeground2 },
  icon: { fontSize: '18px', flexShrink: 0 },
  doneIcon: { color: tokens.colorPaletteGreenForeground1 },
  nowIcon: { color: tokens.colorBrandForeground1 },
  bar: { display: 'flex', alignItems: 'center', gap: '10px', fontVariantNumeric: 'tabular-nums' },
});

/** Jobs that are over so soon, or whose steps mean so little, that a bar that moves is all there is to say. */
const WITHOUT_STEPS = ['sample', 'template', 'removeSamples'];

/** A job at work: which step, which sheet, how far, how long yet; and a way to stop it. */
export function WorkingPanel({ view }: { readonly view: View & { kind: 'working' } }) {
  const styles = useStyles();
  const text = useTextStyles();
  const model = usePaneModel();
  const { found } = usePaneState(model);
  const { words } = usePaneWords();
  const { working } = words;
  const { progress, job } = view;
  const heading = working.headings[job];
  if (WITHOUT_STEPS.includes(job)) {
    return (
      <PanelBody label={heading}>
        <h2 className={text.heading}>{heading}</h2>
        <ProgressBar aria-label={heading} />
      </PanelBody>
    );
  }
  const share = progressShare(progress, found, view.sheetsBegun);
  const left = secondsLeft(share, view.now - view.since);
  const at = progress ? STEPS.indexOf(progress.step) : 0;
  const writing = progress !== null && at >= STEPS.indexOf('write');
  const facts = [
    progress?.total !== undefined && progress.total > 0 ? working.rows(progress.done ?? 0, progress.total) : null,
    left === null ? null : working.left(left),
  ].filter((fact) => fact !== null);
  return (
    <PanelBody
      label={heading}
      {...(!writing && {
        actions: (
          <Button size="large" onClick={() => model.cancel()}>
            {working.cancel}
          </Button>
        ),
        hint: working.unharmed,
      })}
    >
      <h2 className={text.heading}>{heading}</h2>
      <div className={styles.bar}>
        <ProgressBar value={share} thickness="large" aria-label={heading} />
        <span>{working.percent(Math.floor(share * 100))}</span>
      </div>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.step, index === at && styles.now, index < at && styles.done)}
            aria-current={index === at ? 'step' : undefined}
          >
            <StepIcon state={index < at ? 'done' : index === at ? 'now' : 'later'} />
            {working.steps[step]}
          </li>
        ))}
      </ol>
      <p className={text.text}>{progress?.sheet === undefined ? '' : working.sheet(progress.sheet)}</p>
      {facts.map((fact) => (
        <p key={fact} className={text.quiet}>
          {fact}
        </p>
      ))}
    </PanelBody>
  );
}

function StepIcon({ state }: { readonly state: 'done' | 'now' | 'later' }) {
  const styles = useStyles();
  if (state === 'done') return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.doneIcon)} />;
  if (state === 'now') return <ArrowCircleRightRegular className={mergeClasses(styles.icon, styles.nowIcon)} />;
  return <CircleRegular className={styles.icon} />;
}
