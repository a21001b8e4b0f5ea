import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTextStyles } from '../../components/textStyles';
import { usePaneWords } from '../../hooks/usePaneWords';
import type { CustomerDesk, CustomerState } from './customerDesk';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  hit: {
    width: '100%', textAlign: 'left', cursor: 'pointer', padding: '6px 8px', border: 'none', borderRadius: tokens.borderRadiusMedium, font: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  detail: { marginLeft: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The search box and what fits; Enter takes the first. */
export function CustomerSearch({ desk, state }: { readonly desk: CustomerDesk; readonly state: CustomerState }) {
  const text = useTextStyles();
  const { words } = usePaneWords();
  const { customer } = words;
  const { typed, hits } = state;
  const [first] = hits ?? [];
  return (
    <div role="search">
      <Input
        type="search"
        value={typed}
        contentBefore={<SearchRegular />}
        placeholder={customer.searchHint}
        aria-label={customer.search}
        style={{ width: '100%' }}
        onChange={(_, { value }) => void desk.search(value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && first) void desk.choose(first.customer);
          if (key === 'Escape') void desk.search('');
        }}
      />
      <div role="status">{hits && <p className={text.quiet}>{hits.length === 0 ? customer.noHit : customer.hits(hits.length)}</p>}</div>
      {hits && <ChoiceList items={hits.map(({ customer: position, id, name, by }) => ({ id, name, by, choose: () => void desk.choose(position) }))} />}
    </div>
  );
}

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly by?: string | null;
  readonly choose: () => void;
}

/** Customers to choose one from. */
export function ChoiceList({ items }: { readonly items: readonly Choice[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ id, name, by, choose }) => (
        <li key={id}>
          <button type="button" className={styles.hit} onClick={choose}>
            {name}
            {id !== name && <span className={styles.detail}>{id}</span>}
            {by && <span className={styles.detail}>{by}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
