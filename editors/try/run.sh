#!/bin/sh
# Opens a file with two mistakes in each editor that is here, with the configuration that rules-docs/editors.md shows for it, and
# looks for the two findings; in Neovim it also applies a fix. `asynclint` must be on the PATH.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
page=$here/../../rules-docs/editors.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The n-th block of a language below a heading of the page: block Neovim lua 1
block() {
  awk -v heading="## $1" -v fence="\`\`\`$2" -v wanted="$3" '
    /^## / { here = $0 == heading }
    here && $0 == fence { on = ++seen == wanted; next }
    /^```$/ { on = 0 }
    on' "$page"
}

# tried NAME VERSION FILE: whether the file that an editor wrote names both findings
tried() {
  if grep -q UnawaitedFuture "$3" && grep -q SwallowedInterrupt "$3"; then
    echo "$1: both findings ($2)"
  else
    echo "$1: FAILED ($2)"
    cat "$3"
    failed=1
  fi
}

try_neovim() {
  version=$(nvim --version | sed -n '1s/.*v//p')
  case $version in
    0.[0-7].*) echo "Neovim: $version is too old" && return ;;
    0.[89].* | 0.10.*) form=2 ;;
    *) form=1 ;;
  esac
  block Neovim lua $form >"$work/init.lua"
  nvim --headless --clean -u "$work/init.lua" -c "luafile $here/neovim.lua" >"$work/out" 2>&1 </dev/null || echo 'no findings, or one that its fix did not remove' >"$work/out"
  tried Neovim "$version, form $form" "$work/out"
}

try_emacs() {
  block Emacs elisp 1 >"$work/init.el"
  emacs --batch -q -f package-initialize -l "$work/init.el" -l "$here/emacs.el" >"$work/out" 2>&1 </dev/null || true
  tried Emacs "$(emacs --version | head -n 1)" "$work/out"
}

# Waits a minute for a text on the screen of the terminal.
screen_has() {
  for _ in $(seq 120); do
    sleep 0.5
    tmux -L "asynclint-$$" capture-pane -p >"$work/out"
    ! grep -q "$1" "$work/out" || return 0
  done
}

# Helix has no way to run without a terminal: tmux is one. `Space d` lists the findings.
try_helix() {
  mkdir -p "$work/config/helix"
  block Helix toml 1 >"$work/config/helix/languages.toml"
  tmux -L "asynclint-$$" new-session -d -x 150 -y 40 "env XDG_CONFIG_HOME='$work/config' TERM=xterm-256color $1 '$FILE'"
  screen_has 'Mail.java .* 2 ' # both are counted in the status line
  tmux -L "asynclint-$$" send-keys Space
  tmux -L "asynclint-$$" send-keys d
  screen_has SwallowedInterrupt
  tmux -L "asynclint-$$" kill-server
  tried Helix "$($1 --version)" "$work/out"
}

mkdir "$work/project"
cp "$here/Mail.java" "$work/project/"
: >"$work/project/asynclint.properties"
cd "$work/project"
export FILE="$work/project/Mail.java"
failed=0
if command -v nvim >/dev/null; then try_neovim; else echo 'Neovim: not here'; fi
if command -v emacs >/dev/null; then try_emacs; else echo 'Emacs: not here'; fi
helix=$(command -v hx || command -v helix || true)
if [ -n "$helix" ] && command -v tmux >/dev/null; then try_helix "$helix"; else echo 'Helix (with tmux): not here'; fi
exit $failed
