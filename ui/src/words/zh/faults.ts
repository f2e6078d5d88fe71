// What is wrong with a file of the newsroom, in Chinese: a sentence for each code.

import type { FaultWords } from "../reasons";

export const faults = {
  file_missing: ({ path }) => `${path} 处没有新闻室。请另选文件。`,
  file_gone: ({ path }) => `新闻室文件 ${path} 在打开期间被删除、移动或替换。请把它放回原处后重试，或将文本的副本保存到别处。`,
  not_a_newsroom: ({ path }) => `${path} 不是新闻室。未改动该文件。请另选文件。`,
  file_newer: ({ path }) => `${path} 由较新的 Lectern 写入。未改动该文件。请安装较新版本以打开。`,
  file_older: ({ path }) => `${path} 为较旧的格式。请以可写方式打开一次以更新。未作任何更改。`,
  file_locked: ({ path, holder }) => `${path} 已在别处打开${holder === null ? "" : `（${holder}）`}。请先在那里关闭；在此之前只能阅读，不能更改。`,
  file_damaged: ({ path, detail }) => `${path} 已损坏（${detail}）。未改动该文件。请恢复最新的副本。`,
  file_read_only: ({ path }) => `${path} 只能阅读。未作任何更改。请在可写入的文件夹中工作。`,
  disk_full: () => "磁盘已满。未作任何更改。请腾出空间后重试。",
  system_failed: ({ path, detail }) => `系统处理 ${path} 时失败（${detail}）。未作任何更改。`,
  file_exists: ({ path }) => `${path} 已存在。未改动。请另选名称。`,
  file_changing: ({ path }) => `${path} 在复制时发生变化。未作任何更改。请重试。`,
  open_elsewhere: ({ holder }) => `新闻室已在另一个窗口或程序中打开${holder === null ? "" : `（${holder}）`}。在此只能阅读，不能更改；请在那里关闭后重新打开以便书写。`,
  folder_unwritable: () => "新闻室位于不可写入的文件夹中，此处不能更改任何内容。",
  place_not_read: ({ path, detail }) => `无法读取 ${path}（${detail}）。未作任何更改。`,
  place_not_written: ({ path, detail }) => `无法写入 ${path}（${detail}）。未作任何更改。`,
} satisfies FaultWords;
