import DefaultTheme from 'vitepress/theme';
import RuleTable from './RuleTable.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('RuleTable', RuleTable);
  },
};
