// The history of a statement, in Chinese.

import type { HistoryWords } from "../en/history";
import { format } from "./numbers";

export const history: HistoryWords = {
  history: {
    list: "版本",
    today: "今天",
    yesterday: "昨天",
    now: "当前",
    edition: (edition) => `第${edition}版`,
    clock_set_back: "时钟曾回拨",
    clock_hint: "保存此版本时，本机时钟早于前一版本的时间。排列顺序无误。",
    moment: "查看时刻",
    last_moment: (time) => `${time}（最后）`,
    yesterday_at: (time) => `昨天 ${time}`,
    day_at: (date, time) => `${date} ${time}`,
    heading: (moment) => `${moment} 以来的改动`,
    current: "这是当前的文字。",
    same: "与当前文字没有差别。",
    first: "还没有更早的版本。Lectern 在撰写时每分钟保留一个版本，每次发布也保留一个。",
    unsaved: "最近的更改尚未保存，因此未作比较。",
    restore: "恢复此版本",
    restore_hint: "当前文字仍保留在历史中。",
    restored: (moment) => `已恢复为 ${moment} 的版本。`,
    not_restored: "最近的更改尚未保存，因此未恢复任何内容。",
    changed_title: "标题",
    changed_summary: "摘要",
    fates: { same: "未变", edited: "已修改", moved: "已移动", added: "新增", removed: "已删除" },
    fate: (part, fate) => `${part} · ${fate}`,
    old_question: "问题",
    hidden: (number) => `已隐藏${format(number)}个未变的问题。`,
    hidden_parts: (number) => `已隐藏${format(number)}个未变的段落。`,
    show: "显示",
  },
};
