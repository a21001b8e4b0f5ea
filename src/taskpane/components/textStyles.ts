import { makeStyles, tokens } from '@fluentui/react-components';

/** Text of the panels: one heading, running text, quiet text, a list of cards. */
export const useTextStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: '4px 0 0',
  },
  subheading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: '6px 0 0',
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  cards: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0 },
  points: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
});
