package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"time"
)

// No manifest of ours is large; one that takes longer than this hangs.
const patience = 30 * time.Second

// work answers each run that it reads, a line of JSON each.
func work(in io.Reader, out io.Writer) {
	requests := json.NewDecoder(in)
	answers := json.NewEncoder(out)
	for {
		var run Run
		if requests.Decode(&run) != nil || answers.Encode(lint(run)) != nil {
			return
		}
	}
}

// superviseRuns has the runs done by a process of its own, and starts another where that one ends or hangs: a stack that
// overflows ends any Go program, and nothing in it can prevent that.
func superviseRuns(runs []Run, report func(Result) error) error {
	for len(runs) > 0 {
		done, problem, err := startWorker(runs, report)
		if err != nil {
			return err
		}
		runs = runs[done:]
		if problem == "" {
			continue
		}
		if err := report(Result{File: runs[0].Name, Verdict: "crash", Message: problem, Objects: []Object{}}); err != nil {
			return err
		}
		runs = runs[1:]
	}
	return nil
}

// startWorker reports how many runs were answered, and what became of the worker if not all of them were.
func startWorker(runs []Run, report func(Result) error) (done int, problem string, err error) {
	self, err := os.Executable()
	if err != nil {
		return 0, "", err
	}
	worker := exec.Command(self, workerFlag)
	in, err := worker.StdinPipe()
	if err != nil {
		return 0, "", err
	}
	out, err := worker.StdoutPipe()
	if err != nil {
		return 0, "", err
	}
	if err := worker.Start(); err != nil {
		return 0, "", err
	}
	defer func() {
		in.Close()
		_ = worker.Process.Kill()
		_ = worker.Wait()
	}()
	answers := make(chan Result)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(answers)
		results := json.NewDecoder(bufio.NewReader(out))
		for {
			var result Result
			if results.Decode(&result) != nil {
				return
			}
			select {
			case answers <- result:
			case <-stop:
				return
			}
		}
	}()
	requests := json.NewEncoder(in)
	for _, run := range runs {
		if requests.Encode(run) != nil {
			return done, "the process ended", nil
		}
		select {
		case result, isAnswer := <-answers:
			if !isAnswer {
				return done, "the process ended", nil
			}
			if err := report(result); err != nil {
				return done, "", err
			}
			done++
		case <-time.After(patience):
			return done, "takes too long", nil
		}
	}
	return done, "", nil
}
