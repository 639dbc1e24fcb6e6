import type { EntryText } from '../entryText'
import type { entries as english } from './glossary.en'

export const entries = {
  mistake: {
    name: '错误',
    text: '常犯的错误与正确做法并列：没有错误时的美元、有错误时的美元，以及差额（后者减前者）。负数为亏掉的、或没有看到的美元；两边都不计手续费。',
  },
} satisfies Record<keyof typeof english, EntryText>
