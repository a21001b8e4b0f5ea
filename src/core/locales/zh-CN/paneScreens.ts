import type { PaneScreenWords } from '../paneScreenWords';

export const paneScreens: PaneScreenWords = {
  label: '面板的各部分',
  tabs: { home: '首页', customer: '客户', data: '数据', settings: '设置', help: '帮助' },
  loading: '正在打开……',
};
