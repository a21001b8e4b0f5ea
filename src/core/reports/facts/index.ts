export type * from './facts';
export { toFacts } from './toFacts';
