import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { Machine, serverCommand, SettingError, Settings } from './command';

let client: LanguageClient | undefined;

const machine: Machine = {
  environment: process.env,
  isWindows: process.platform === 'win32',
  isFile: (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false,
};

function settings(): Settings {
  const own = vscode.workspace.getConfiguration('asynclint');
  return {
    path: own.get('path', ''),
    javaHome: own.get('java.home', ''),
    javaExtensionHome: vscode.workspace.getConfiguration('java').get('jdt.ls.java.home') ?? '',
    arguments: own.get('arguments', []),
  };
}

async function start(): Promise<void> {
  if (!vscode.workspace.getConfiguration('asynclint').get('enable', true)) {
    return;
  }
  try {
    const { command, arguments: args, environment } = serverCommand(settings(), machine);
    const options: LanguageClientOptions = {
      documentSelector: [{ scheme: 'file', language: 'java' }],
    };
    const server = {
      command,
      args,
      transport: TransportKind.stdio,
      // A launcher that is a script of Windows needs a shell.
      options: { env: { ...process.env, ...environment }, shell: /\.(cmd|bat)$/i.test(command) },
    };
    client = new LanguageClient('asynclint', 'Asynclint', server, options);
    await client.start();
  } catch (error) {
    client = undefined;
    const text = error instanceof SettingError ? error.message : `the server does not start: ${error}`;
    const choice = await vscode.window.showErrorMessage(`Asynclint: ${text}`, 'Open settings');
    if (choice !== undefined) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'asynclint');
    }
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart(): Promise<void> {
  await stop();
  await start();
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('asynclint.restart', restart),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      const needsRestart = ['enable', 'path', 'java.home', 'arguments'].some((key) =>
        change.affectsConfiguration(`asynclint.${key}`),
      );
      if (needsRestart) {
        await restart();
      }
    }),
  );
  await start();
}

export function deactivate(): Promise<void> {
  return stop();
}
