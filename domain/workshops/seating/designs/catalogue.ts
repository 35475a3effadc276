/**
 * Schedules without a repeated meeting that no formula here gives: for each round, the table of every person as a digit
 * of base 36. Eight tables of four in ten rounds has an automorphism of order six: three base rounds and one that is
 * fixed, over 15 points and one, each point twice. Found by search; `catalogue.test.ts` verifies each.
 */
export const catalogue: readonly { tables: number; size: number; rounds: readonly string[] }[] = [
  {
    tables: 5,
    size: 3,
    rounds: [
      '212441332340100',
      '331122244003401',
      '241010343021243',
      '032310324424110',
      '211034234140023',
      '023023402144131',
      '041302123042134',
    ],
  },
  {
    tables: 8,
    size: 4,
    rounds: [
      '00012312312312304445675675675674',
      '05733506350421664137714271406522',
      '70553330645062163411777420142652',
      '57035363004516261347172744015262',
      '75645013730666143120145737422250',
      '67504571363016642314013572745220',
      '56750437106361641231407354272520',
      '26465341107723506202170554336714',
      '42636514170752300627215053431674',
      '64253611477035202061725503347164',
    ],
  },
]

/**
 * Difference matrices for orders that are no power of a prime: rows in base 36, over the group of that number in
 * `abelianGroups`. Fewer rows or columns serve as well.
 */
export const matrices: readonly { order: number; group: number; rows: readonly string[] }[] = [
  {
    order: 10,
    group: 0,
    rows: ['00000000', '21634785', '92054631', '15420736', '56172304', '07158496', '31879246'],
  },
  { order: 10, group: 0, rows: ['000000000', '349678150', '826930451', '951682437', '134972086'] },
  {
    order: 12,
    group: 1,
    rows: ['00000000', '35482069', '49183b50', 'a68b4230', '01b54a62', '28497b05', '8a364159', '389501a4', '7b46a310'],
  },
  {
    order: 12,
    group: 1,
    rows: ['000000000', 'a7b216593', '71938b405', '9a4680521', 'b90184256', '7204b5891', 'a3295b760', '83a641295'],
  },
  { order: 12, group: 0, rows: ['000000000000', '5148309267ab', 'a920834765b1', '96a581b20437', '351768a249b0'] },
]
