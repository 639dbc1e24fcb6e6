import type { SketchWords } from './words.en'

export const words: SketchWords = {
  title: '手绘路径',
  hint: '在各日之间拖动。用键盘：先选日，再移动其价格。价格表随之更新。',
  days: '天数',
  day: '日',
  price: '第 {day} 日的价格',
  flat: '水平路径',
  unreadable: '有些价格无法读取。请在表中修正，或从水平路径开始。',
  tooLong: '超过 400 天的路径无法手绘。请选择较少的天数。',
}
