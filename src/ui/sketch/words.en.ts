export const words = {
  title: 'Draw the path',
  hint: 'Drag across the days. By keyboard: choose a day, then move its price. The price table follows.',
  days: 'Days',
  day: 'Day',
  price: 'Price on day {day}',
  flat: 'Flat path',
  unreadable: 'Some prices cannot be read. Fix them in the table, or start from a flat path.',
  tooLong: 'A path of more than 400 days is not drawn by hand. Choose fewer days.',
}

export type SketchWords = typeof words
