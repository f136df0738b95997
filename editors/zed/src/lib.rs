use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result};

/// Starts `asynclint lsp`: the one of `lsp.asynclint.binary` in the settings, or else the launcher on the `PATH`.
struct Asynclint;

impl zed::Extension for Asynclint {
    fn new() -> Self {
        Self
    }

    fn language_server_command(
        &mut self,
        language_server_id: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<zed::Command> {
        let binary = LspSettings::for_worktree(language_server_id.as_ref(), worktree)
            .ok()
            .and_then(|settings| settings.binary);
        let (path, arguments) =
            binary.map_or((None, None), |binary| (binary.path, binary.arguments));
        let command = path.or_else(|| worktree.which("asynclint")).ok_or(
            "asynclint is not on the PATH. Set lsp.asynclint.binary.path to its launcher.",
        )?;
        Ok(zed::Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["lsp".to_string()]),
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(Asynclint);
