import fc from 'fast-check';

// One seed for all properties, so that a red run can be repeated and a green main stays green; set CLIENTELE_SEED to
// look for new counterexamples. fast-check prints the seed and the path of every failure.
const seed = Number(process.env.CLIENTELE_SEED ?? 20261121);
fc.configureGlobal({ seed });
