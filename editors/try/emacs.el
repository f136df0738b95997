;; Opens a file, waits for findings, and says them and the fixes that are offered.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'flymake)
(setq eglot-sync-connect 60 eglot-connect-timeout 60 flymake-no-changes-timeout 0.2)

(find-file (getenv "FILE"))
(run-hooks 'post-command-hook) ; where `eglot-ensure' starts the server; nobody types a command here
(let ((left 600))
  (while (and (null (flymake-diagnostics)) (> (setq left (1- left)) 0))
    (accept-process-output nil 0.1)))
(unless (flymake-diagnostics)
  (message "waited in vain for findings")
  (kill-emacs 1))
(dolist (found (flymake-diagnostics))
  (goto-char (flymake-diagnostic-beg found))
  (message "%d %s" (line-number-at-pos) (flymake-diagnostic-text found))
  (dolist (action (append (eglot-code-actions (point)) nil))
    (message "fix: %s" (plist-get action :title))))
(eglot-shutdown (eglot-current-server))
