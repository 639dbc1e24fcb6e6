/** Days on which a place does not trade, beside Saturdays and Sundays. */
export type Place = 'london' | 'new-york'

/**
 * Month and day by year.
 *
 * @see gov.uk, "UK bank holidays" (England and Wales); NYSE, "Holidays and trading hours": Good Friday is closed in both.
 *   Read in 2026. The day of mourning of 2025-01-09 is left out, as the reference rates were published on it.
 */
export const holidays: Readonly<Record<Place, Readonly<Record<string, readonly string[]>>>> = {
  london: {
    2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
    2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
    2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
    2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  },
  'new-york': {
    2024: ['01-01', '01-15', '02-19', '03-29', '05-27', '06-19', '07-04', '09-02', '11-28', '12-25'],
    2025: ['01-01', '01-20', '02-17', '04-18', '05-26', '06-19', '07-04', '09-01', '11-27', '12-25'],
    2026: ['01-01', '01-19', '02-16', '04-03', '05-25', '06-19', '07-03', '09-07', '11-26', '12-25'],
    2027: ['01-01', '01-18', '02-15', '03-26', '05-31', '06-18', '07-05', '09-06', '11-25', '12-24'],
  },
}
