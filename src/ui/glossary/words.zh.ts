import { entries } from '../../vocabulary/glossary.zh'
import type { GlossaryWords } from './words.en'

export const words: GlossaryWords = {
  page: {
    intro: '界面上每个词在此处的含义。点选任意标签，或在输入框内、数字上按 F1，即可打开对应词条。',
    filter: '按字词筛选',
    none: '没有词条包含这个词。',
    see: '另见',
    not: '别处的含义',
    all: '全部词条',
    close: '关闭',
  },
  entries,
}
