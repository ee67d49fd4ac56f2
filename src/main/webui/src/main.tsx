import { Provider } from '@urql/preact';
import { render } from 'preact';
import './styles/index.css';
import { client } from './api/client';
import { ShownQueryProvider } from './api/shown';
import { App } from './App';
import { InterfaceProvider } from './i18n';

render(
  <Provider value={client}>
    <InterfaceProvider>
      <ShownQueryProvider>
        <App />
      </ShownQueryProvider>
    </InterfaceProvider>
  </Provider>,
  document.getElementById('app')!,
);
