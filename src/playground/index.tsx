import { createRoot } from 'react-dom/client';
import { Playground } from './Playground';

// The composition root of the playground: the pane beside an embedded workbook that answers in place of Excel.
createRoot(document.getElementById('playground')!).render(<Playground />);
