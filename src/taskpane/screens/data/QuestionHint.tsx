import { useEffect, type ReactNode } from 'react';
import { useDesk } from '../../hooks/useDesk';
import { usePaneModel, usePaneState } from '../../hooks/usePaneModel';
import { usePaneWords } from '../../hooks/usePaneWords';
import { DataDesk } from './dataDesk';
import { MappingDesk } from './mappingDesk';

/** Tells on the first screen how many questions are open, and leads to them; nothing where none is. */
export default function QuestionHint({ children }: { readonly children: (text: string, go: () => void) => ReactNode }) {
  const model = usePaneModel();
  const { found } = usePaneState(model);
  const [mapping, { preview }] = useDesk(MappingDesk);
  const [data] = useDesk(DataDesk);
  const { words } = usePaneWords();
  useEffect(() => {
    if (found) void mapping.load();
  }, [mapping, found]);
  const open = preview?.questions.length ?? 0;
  if (open === 0) return null;
  const go = (): void => {
    data.open('columns');
    model.show('data');
  };
  return <>{children(words.mapping.hint(open), go)}</>;
}
