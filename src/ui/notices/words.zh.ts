import type { NoticeWords } from './words.en'

export const noticeWords: NoticeWords = {
  openLink: '打开链接',
  linkMissing: '链接中没有，已用默认值：{names}。',
  linkUnknown: '本页不识别，已忽略：{names}。',
  notices: {
    'store-damaged': '保存的内容无法读取，已载入默认值；原内容在浏览器中留有副本。',
    'store-partly-damaged': '部分保存的内容无法读取，已略去；原内容在浏览器中留有副本。',
    'store-newer': '较新版本的 NakaDesk 在此保存了内容，本页未作改动；刷新即可使用新版本。',
    'store-unavailable': '此浏览器不允许保存：输入的内容只保留到页面关闭。',
    'link-opened': '已从链接打开。',
    'link-damaged': '链接已损坏或不完整，内容未作改动。',
    'link-newer': '此链接由较新版本的 NakaDesk 生成，请刷新页面后重新打开。',
    'link-unknown-panel': '链接指向的面板或步骤不存在，内容未作改动。',
    'link-overtaken': '加载链接期间内容已改动，链接未打开。',
    'example-opened': '已打开示例。',
    'quotes-taken': '已按报价填入。',
    'contracts-converted': '张数已按新的合约面值换算。',
    'quotes-kept': '报价已保存。',
    'panel-reset': '面板及“市场与账户”已重置。',
    'progress-reset': '学习进度已重置。',
    alert: '提醒：',
  },
}
